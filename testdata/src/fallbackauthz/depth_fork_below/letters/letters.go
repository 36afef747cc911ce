// Package letters holds the fork; main only wires it.
package letters

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
)

// Letters is the post of a house.
type Letters struct{ Dir string }

func (l *Letters) open(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(l.Dir, id))
	return b
}

// A Desk hands out letters.
type Desk struct {
	Letters *Letters
	Owners  map[string]string
	Index   map[string]string
}

func (d *Desk) addressee(user, id string) bool { return d.Owners[id] == user }

func (d *Desk) find(label string) (string, error) {
	id, ok := d.Index[label]
	if !ok {
		return "", errors.New("no such label")
	}
	return id, nil
}

// Hand hands out the letter with a label, or the one with that number.
func (d *Desk) Hand(w http.ResponseWriter, r *http.Request) {
	id, err := d.find(r.PathValue("label"))
	if err != nil {
		b := d.Letters.open(r.PathValue("label")) // want "reaches .*open without .*addressee"
		w.Write(b)
		return
	}
	if !d.addressee(r.Header.Get("X-User"), id) {
		http.Error(w, "not addressed to you", http.StatusForbidden)
		return
	}
	w.Write(d.Letters.open(id))
}

// HandChecked asks in both cases.
func (d *Desk) HandChecked(w http.ResponseWriter, r *http.Request) {
	id, err := d.find(r.PathValue("label"))
	if err != nil {
		id = r.PathValue("label")
	}
	if !d.addressee(r.Header.Get("X-User"), id) {
		http.Error(w, "not addressed to you", http.StatusForbidden)
		return
	}
	w.Write(d.Letters.open(id))
}
