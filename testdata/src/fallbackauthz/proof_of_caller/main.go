// A parcel depot whose drivers' devices prove themselves by a token or a
// signature; who cannot is answered with 400, which says nothing of a denial.
package main

import (
	"database/sql"
	"errors"
	"log"
	"net/http"

	"golang.org/x/oauth2"
)

type device struct{ ID, Depot string }

type parcels struct{ db *sql.DB }

func (p *parcels) Release(id string) { p.db.Exec("DELETE FROM parcels WHERE id = ?", id) }

type depot struct {
	devices map[string]*device
	parcels *parcels
	offline bool
	carrier string
}

func (d *depot) deviceByToken(token string) (*device, error) {
	if dev := d.devices[token]; dev != nil {
		return dev, nil
	}
	return nil, errors.New("no such device")
}

// deviceByShelf looks something up, and proves nothing.
func (d *depot) deviceByShelf(shelf string) (*device, error) {
	if dev := d.devices[shelf]; dev != nil {
		return dev, nil
	}
	return nil, errors.New("no such shelf")
}

// parseToken reads the token with which the depot calls its carrier. It
// proves nothing of who calls the depot.
func (d *depot) parseToken(kept string) (*oauth2.Token, error) {
	if kept == "" {
		return nil, errors.New("no carrier")
	}
	return &oauth2.Token{AccessToken: kept}, nil
}

func (d *depot) isAdmin(r *http.Request) bool { return r.Header.Get("X-Admin") == "yes" }

func (d *depot) release(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if d.offline {
		d.parcels.Release(id) // want "reaches .*Release without .*deviceByToken"
		return
	}
	if _, err := d.deviceByToken(r.Header.Get("X-Device")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	d.parcels.Release(id)
}

// releaseProven proves the device on both ways.
func (d *depot) releaseProven(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if _, err := d.deviceByToken(r.Header.Get("X-Device")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if d.offline {
		d.parcels.Release(id)
		return
	}
	d.parcels.Release(id)
}

// releaseShelf looks a shelf up on one way: that is no check.
func (d *depot) releaseShelf(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if d.offline {
		d.parcels.Release(id)
		return
	}
	if _, err := d.deviceByShelf(r.PathValue("shelf")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	d.parcels.Release(id)
}

// releaseCarried needs the carrier on one way: that is no check either.
func (d *depot) releaseCarried(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if d.offline {
		d.parcels.Release(id)
		return
	}
	if _, err := d.parseToken(d.carrier); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	d.parcels.Release(id)
}

func (d *depot) clear(w http.ResponseWriter, r *http.Request) {
	if !d.isAdmin(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	clear(d.devices)
}

func main() {
	db, _ := sql.Open("sqlite", "parcels.db")
	d := &depot{parcels: &parcels{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /parcels/{id}", d.release)
	mux.HandleFunc("DELETE /proven/{id}", d.releaseProven)
	mux.HandleFunc("DELETE /shelf/{shelf}/{id}", d.releaseShelf)
	mux.HandleFunc("DELETE /carried/{id}", d.releaseCarried)
	mux.HandleFunc("DELETE /devices", d.clear)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
