// Channels: each change begins a record and defers its writing.
package main

import (
	"net/http"
	"os"
)

type auditRecord struct{ ok bool }

func (r *auditRecord) Success() { r.ok = true }

type context struct{ records []*auditRecord }

func (c *context) makeAuditRecord(string) *auditRecord { return &auditRecord{} }
func (c *context) logAuditRecord(r *auditRecord)       { c.records = append(c.records, r) }

type server struct{ c *context }

func (s *server) createChannel(w http.ResponseWriter, r *http.Request) {
	rec := s.c.makeAuditRecord("create")
	defer s.c.logAuditRecord(rec)
	if os.WriteFile(r.FormValue("name"), nil, 0o600) != nil {
		return
	}
	rec.Success()
}

func (s *server) renameChannel(w http.ResponseWriter, r *http.Request) {
	rec := s.c.makeAuditRecord("rename")
	defer s.c.logAuditRecord(rec)
	os.Rename(r.PathValue("id"), r.FormValue("name"))
	rec.Success()
}

func (s *server) deleteChannel(w http.ResponseWriter, r *http.Request) {
	rec := s.c.makeAuditRecord("delete")
	defer s.c.logAuditRecord(rec)
	os.RemoveAll(r.PathValue("id"))
	rec.Success()
}

func (s *server) updateMembers(w http.ResponseWriter, r *http.Request) {
	rec := s.c.makeAuditRecord("members")
	defer s.c.logAuditRecord(rec)
	os.WriteFile(r.PathValue("id")+"/members", nil, 0o600)
	rec.Success()
}

func (s *server) patchModerations(w http.ResponseWriter, r *http.Request) { // want "patchModerations reaches os.WriteFile without .*(AuditRecord|Success), which its sibling"
	os.WriteFile(r.PathValue("id")+"/moderations", nil, 0o600)
}

func main() {
	s := &server{&context{}}
	http.HandleFunc("POST /channels", s.createChannel)
	http.HandleFunc("PATCH /channels/{id}", s.renameChannel)
	http.HandleFunc("DELETE /channels/{id}", s.deleteChannel)
	http.HandleFunc("PUT /channels/{id}/members", s.updateMembers)
	http.HandleFunc("PUT /channels/{id}/moderations", s.patchModerations)
	http.ListenAndServe(":8080", nil)
}
