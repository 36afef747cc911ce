// Records that are kept below the entry points, by a manager, and on the side:
// one of its operations leaves none.
package main

import (
	"net/http"
	"os"
	"time"
)

// An Event tells who did what to what, and when.
type Event struct {
	Time     time.Time
	Actor    string
	Activity string
	Target   string
}

type trail struct{ events chan *Event }

func (t *trail) save(e *Event) error {
	t.events <- e
	return nil
}

type manager struct {
	dir   string
	trail *trail
}

// store keeps an event without waiting for it.
func (m *manager) store(actor, activity, target string) {
	go func() {
		if err := m.trail.save(&Event{time.Now(), actor, activity, target}); err != nil {
			println("event lost")
		}
	}()
}

// user is looked up by every handler, and recorded when he is seen first.
func (m *manager) user(r *http.Request) string {
	name, _, _ := r.BasicAuth()
	if _, err := os.Stat(m.dir + "/users/" + name); err != nil {
		m.store(name, "user.join", name)
	}
	return name
}

func (m *manager) createGroup(user, id string) error {
	if err := os.WriteFile(m.dir+"/groups/"+id, nil, 0o600); err != nil {
		return err
	}
	m.store(user, "group.add", id)
	return nil
}

func (m *manager) renameGroup(user, id, name string) error {
	err := os.Rename(m.dir+"/groups/"+id, m.dir+"/groups/"+name)
	if err == nil && id != name {
		m.store(user, "group.rename", id)
	}
	return err
}

func (m *manager) createKey(user, id string) error {
	if err := os.WriteFile(m.dir+"/keys/"+id, nil, 0o600); err != nil {
		return err
	}
	m.store(user, "key.add", id)
	return nil
}

func (m *manager) revokeKey(user, id string) error {
	if err := os.Remove(m.dir + "/keys/" + id); err != nil {
		return err
	}
	m.store(user, "key.revoke", id)
	return nil
}

func (m *manager) updateRoute(user, id string) error {
	if err := os.Truncate(m.dir+"/routes/"+id, 0); err != nil {
		return err
	}
	m.store(user, "route.update", id)
	return nil
}

func (m *manager) createToken(user, id string) error {
	return os.WriteFile(m.dir+"/tokens/"+id, []byte(user), 0o600)
}

func (m *manager) listTokens() ([]os.DirEntry, error) { return os.ReadDir(m.dir + "/tokens") }

func done(w http.ResponseWriter, err error) {
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

type groups struct{ *manager }

func (h groups) create(w http.ResponseWriter, r *http.Request) {
	done(w, h.createGroup(h.user(r), r.FormValue("id")))
}

func (h groups) rename(w http.ResponseWriter, r *http.Request) {
	done(w, h.renameGroup(h.user(r), r.PathValue("id"), r.FormValue("name")))
}

type keys struct{ *manager }

func (h keys) create(w http.ResponseWriter, r *http.Request) {
	done(w, h.createKey(h.user(r), r.FormValue("id")))
}

func (h keys) revoke(w http.ResponseWriter, r *http.Request) {
	done(w, h.revokeKey(h.user(r), r.PathValue("id")))
}

type routes struct{ *manager }

func (h routes) update(w http.ResponseWriter, r *http.Request) {
	done(w, h.updateRoute(h.user(r), r.PathValue("id")))
}

type tokens struct{ *manager }

func (h tokens) create(w http.ResponseWriter, r *http.Request) { // want "create reaches .*createToken without .*manager..store, which its sibling .* \\(5 of 5 siblings record\\)"
	done(w, h.createToken(h.user(r), r.FormValue("id")))
}

// list only reads.
func (h tokens) list(w http.ResponseWriter, r *http.Request) {
	all, err := h.listTokens()
	for _, e := range all {
		w.Write([]byte(e.Name()))
	}
	done(w, err)
}

func main() {
	m := &manager{dir: "data", trail: &trail{make(chan *Event, 8)}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /groups", groups{m}.create)
	mux.HandleFunc("PATCH /groups/{id}", groups{m}.rename)
	mux.HandleFunc("POST /keys", keys{m}.create)
	mux.HandleFunc("DELETE /keys/{id}", keys{m}.revoke)
	mux.HandleFunc("PUT /routes/{id}", routes{m}.update)
	mux.HandleFunc("POST /tokens", tokens{m}.create)
	mux.HandleFunc("GET /tokens", tokens{m}.list)
	http.ListenAndServe(":8080", mux)
}
