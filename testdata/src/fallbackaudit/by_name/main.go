// A court calendar whose audit calls are known by the name of a function, a
// method, a type or a package.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"fallbackaudit/by_name/audit"
	"fallbackaudit/by_name/auditing"
)

type calendar struct{ dir string }

func (c *calendar) Cancel(id string) { os.Remove(filepath.Join(c.dir, id)) }

// An AuditTrail is known by its type.
type AuditTrail struct{ lines []string }

func (t *AuditTrail) add(line string) { t.lines = append(t.lines, line) }

type server struct {
	calendar *calendar
	trail    *AuditTrail
	sink     *auditing.Sink
	holiday  bool
}

// auditCancel is known by its own name.
func auditCancel(user, id string) { log.Print(user, " cancelled ", id) }

func (s *server) byFunction(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		s.calendar.Cancel(r.PathValue("id")) // want "reaches .*Cancel without .*auditCancel"
		return
	}
	s.calendar.Cancel(r.PathValue("id"))
	auditCancel(r.Header.Get("X-User"), r.PathValue("id"))
}

func (s *server) byMethod(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		s.calendar.Cancel(r.PathValue("id")) // want "reaches .*Cancel without .*WriteAuditEntry"
		return
	}
	s.calendar.Cancel(r.PathValue("id"))
	s.sink.WriteAuditEntry(r.PathValue("id"))
}

func (s *server) byType(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		s.calendar.Cancel(r.PathValue("id")) // want "reaches .*Cancel without .*add"
		return
	}
	s.calendar.Cancel(r.PathValue("id"))
	s.trail.add(r.PathValue("id"))
}

func (s *server) byPackage(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		s.calendar.Cancel(r.PathValue("id")) // want "reaches .*Cancel without .*Emit"
		return
	}
	s.calendar.Cancel(r.PathValue("id"))
	audit.Emit(r.PathValue("id"))
}

// byAny has an audit call on each arm, of two kinds.
func (s *server) byAny(w http.ResponseWriter, r *http.Request) {
	if s.holiday {
		s.calendar.Cancel(r.PathValue("id"))
		s.trail.add(r.PathValue("id"))
		return
	}
	s.calendar.Cancel(r.PathValue("id"))
	audit.Emit(r.PathValue("id"))
}

func main() {
	s := &server{calendar: &calendar{dir: "calendar"}, trail: &AuditTrail{}, sink: &auditing.Sink{}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /function/{id}", s.byFunction)
	mux.HandleFunc("DELETE /method/{id}", s.byMethod)
	mux.HandleFunc("DELETE /type/{id}", s.byType)
	mux.HandleFunc("DELETE /package/{id}", s.byPackage)
	mux.HandleFunc("DELETE /any/{id}", s.byAny)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
