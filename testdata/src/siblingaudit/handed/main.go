// Rules of a store: one route only hands on to another, and what is missing is
// missing there.
package main

import (
	"net/http"
	"os"
)

type record struct{ done bool }

func (r *record) Success() { r.done = true }

type store struct{ log []*record }

func (s *store) makeAuditRecord(string) *record { return &record{} }
func (s *store) logAuditRecord(r *record)       { s.log = append(s.log, r) }

func (s *store) addRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("add")
	defer s.logAuditRecord(rec)
	os.WriteFile(r.FormValue("name"), nil, 0o600)
	rec.Success()
}

func (s *store) moveRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("move")
	defer s.logAuditRecord(rec)
	os.Rename(r.PathValue("id"), r.FormValue("name"))
	rec.Success()
}

func (s *store) dropRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("drop")
	defer s.logAuditRecord(rec)
	os.RemoveAll(r.PathValue("id"))
	rec.Success()
}

func (s *store) lockRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("lock")
	defer s.logAuditRecord(rec)
	os.Chmod(r.PathValue("id"), 0o400)
	rec.Success()
}

func (s *store) copyRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("copy")
	defer s.logAuditRecord(rec)
	os.WriteFile(r.FormValue("to"), nil, 0o600)
	rec.Success()
}

func (s *store) linkRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("link")
	defer s.logAuditRecord(rec)
	os.Symlink(r.PathValue("id"), r.FormValue("to"))
	rec.Success()
}

func (s *store) trimRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("trim")
	defer s.logAuditRecord(rec)
	os.Truncate(r.PathValue("id"), 0)
	rec.Success()
}

func (s *store) signRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("sign")
	defer s.logAuditRecord(rec)
	os.WriteFile(r.PathValue("id"), []byte("signed"), 0o600)
	rec.Success()
}

func (s *store) splitRule(w http.ResponseWriter, r *http.Request) {
	rec := s.makeAuditRecord("split")
	defer s.logAuditRecord(rec)
	os.WriteFile(r.PathValue("id"), []byte("split"), 0o600)
	rec.Success()
}

func (s *store) setRule(w http.ResponseWriter, r *http.Request) { // want "setRule reaches os.WriteFile without .*(AuditRecord|Success), which its sibling"
	os.WriteFile(r.PathValue("id"), nil, 0o600)
}

// oldSetRule is the route that setRule had before.
func (s *store) oldSetRule(w http.ResponseWriter, r *http.Request) { s.setRule(w, r) }

func main() {
	s := &store{}
	http.HandleFunc("POST /rules", s.addRule)
	http.HandleFunc("PATCH /rules/{id}", s.moveRule)
	http.HandleFunc("DELETE /rules/{id}", s.dropRule)
	http.HandleFunc("PUT /rules/{id}/lock", s.lockRule)
	http.HandleFunc("PUT /rules/{id}/copy", s.copyRule)
	http.HandleFunc("PUT /rules/{id}/link", s.linkRule)
	http.HandleFunc("PUT /rules/{id}/trim", s.trimRule)
	http.HandleFunc("PUT /rules/{id}/sign", s.signRule)
	http.HandleFunc("PUT /rules/{id}/split", s.splitRule)
	http.HandleFunc("PUT /rules/{id}", s.setRule)
	http.HandleFunc("PUT /rules/{id}/set", s.oldSetRule)
	http.ListenAndServe(":8080", nil)
}
