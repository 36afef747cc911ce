// Two handlers of one type get a machine by the same call. One asks whether the
// caller may use it, the other goes on.
package main

import (
	"errors"
	"net/http"
	"os"
)

type machine struct{ Name string }

type fleet struct{ machines map[string]*machine }

func (f *fleet) FindMachine(id string) (*machine, error) {
	m, ok := f.machines[id]
	if !ok {
		return nil, errors.New("no such machine")
	}
	return m, nil
}

// A gate knows who may use what; others implement it.
type gate interface {
	AuthorizedFor(r *http.Request, m *machine) error
	MayDelete(r *http.Request, m *machine) error
}

type disks struct {
	fleet *fleet
	gate  gate
}

func (h *disks) format(w http.ResponseWriter, r *http.Request) {
	m, err := h.fleet.FindMachine(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	if err := h.gate.AuthorizedFor(r, m); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.RemoveAll("disks/" + m.Name)
}

func (h *disks) inspect(w http.ResponseWriter, r *http.Request) { // want "inspect reaches os.ReadFile without .*AuthorizedFor.*\\(1 of 1 siblings check\\)"
	m, err := h.fleet.FindMachine(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	text, _ := os.ReadFile("disks/" + m.Name)
	w.Write(text)
}

// models are the same for all machines: no machine is looked up.
func (h *disks) models(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile("disks/models")
	w.Write(text)
}

// Of a screen the one sibling asks to take it away: that says nothing of looking.
type screens struct {
	fleet *fleet
	gate  gate
}

func (h *screens) remove(w http.ResponseWriter, r *http.Request) {
	m, err := h.fleet.FindMachine(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	if err := h.gate.MayDelete(r, m); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove("screens/" + m.Name)
}

func (h *screens) show(w http.ResponseWriter, r *http.Request) {
	m, err := h.fleet.FindMachine(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	text, _ := os.ReadFile("screens/" + m.Name)
	w.Write(text)
}

func serve(f *fleet, g gate) {
	d, s := &disks{f, g}, &screens{f, g}
	http.HandleFunc("POST /disks/{id}/format", d.format)
	http.HandleFunc("GET /disks/{id}", d.inspect)
	http.HandleFunc("GET /models", d.models)
	http.HandleFunc("DELETE /screens/{id}", s.remove)
	http.HandleFunc("GET /screens/{id}", s.show)
	http.ListenAndServe(":8080", nil)
}

func main() { serve(&fleet{map[string]*machine{}}, nil) }
