// A ferry whose passengers come with a ticket of another line: one who is not
// known yet is entered, and nobody can have banned him before. Who is read
// from elsewhere may be banned all the same.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/pkg/errors"
)

type passenger struct {
	Name     string
	IsBanned bool
}

type ferry struct {
	db    *sql.DB
	known map[string]*passenger
	old   map[string]*passenger
}

func (f *ferry) getPassenger(name string) (*passenger, error) {
	if p := f.known[name]; p != nil {
		return p, nil
	}
	return nil, errors.New("unknown")
}

func (f *ferry) createPassenger(name string) (*passenger, error) {
	_, err := f.db.Exec("INSERT INTO passengers (name) VALUES (?)", name)
	if err != nil {
		return nil, err
	}
	p := &passenger{Name: name}
	return p, f.seat(p)
}

func (f *ferry) archivedPassenger(name string) (*passenger, error) {
	p := f.old[name]
	return p, f.seat(p)
}

func (f *ferry) seat(p *passenger) error {
	_, err := f.db.Exec("UPDATE seats SET passenger = ?", p.Name)
	return err
}

// board enters who is not known.
func (f *ferry) board(w http.ResponseWriter, r *http.Request) {
	p, err := f.getPassenger(r.FormValue("name"))
	if err != nil {
		p, err = f.createPassenger(r.FormValue("name"))
	} else {
		if p.IsBanned {
			http.Error(w, "banned", http.StatusForbidden)
			return
		}
		err = f.seat(p)
	}
	if err != nil {
		http.Error(w, "no seat", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(p.Name))
}

// boardArchived reads him from another place.
func (f *ferry) boardArchived(w http.ResponseWriter, r *http.Request) {
	p, err := f.getPassenger(r.FormValue("name"))
	if err != nil {
		p, err = f.archivedPassenger(r.FormValue("name")) // want "reaches .*seat without .*IsBanned"
	} else {
		if p.IsBanned {
			http.Error(w, "banned", http.StatusForbidden)
			return
		}
		err = f.seat(p)
	}
	if err != nil {
		http.Error(w, "no seat", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(p.Name))
}

func main() {
	db, _ := sql.Open("sqlite", "ferry.db")
	f := &ferry{db: db, known: map[string]*passenger{}, old: map[string]*passenger{}}
	http.HandleFunc("POST /board", f.board)
	http.HandleFunc("POST /board/archived", f.boardArchived)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
