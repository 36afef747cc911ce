// A payroll service that looks for a payslip in one place after another.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type policy struct{ hr map[string]bool }

func (p *policy) canRead(user, employee string) bool { return p.hr[user] }

type payslips struct{ dir string }

func (p *payslips) Page(place, employee string) []byte {
	b, _ := os.ReadFile(filepath.Join(p.dir, place, employee))
	return b
}

type server struct {
	policy   *policy
	payslips *payslips
	places   map[string]string
}

func (s *server) payslip(w http.ResponseWriter, r *http.Request) {
	employee := r.PathValue("employee")
	place := s.places[employee]
	if place == "warm" {
		if !s.policy.canRead(r.Header.Get("X-User"), employee) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.payslips.Page("warm", employee))
		return
	}
	if place == "cold" {
		if !s.policy.canRead(r.Header.Get("X-User"), employee) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.payslips.Page("cold", employee))
		return
	}
	if place == "paper" {
		w.Write(s.payslips.Page("scan", employee)) // want "reaches .*Page without .*canRead"
		return
	}
	http.NotFound(w, r)
}

func (s *server) payslipChecked(w http.ResponseWriter, r *http.Request) {
	employee := r.PathValue("employee")
	place := s.places[employee]
	if place == "warm" {
		if !s.policy.canRead(r.Header.Get("X-User"), employee) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.payslips.Page("warm", employee))
		return
	}
	if place == "paper" {
		if !s.policy.canRead(r.Header.Get("X-User"), employee) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.payslips.Page("scan", employee))
		return
	}
	http.NotFound(w, r)
}

// payslipLast has its hole after the last if.
func (s *server) payslipLast(w http.ResponseWriter, r *http.Request) {
	employee := r.PathValue("employee")
	if place, ok := s.places[employee]; ok {
		if !s.policy.canRead(r.Header.Get("X-User"), employee) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.payslips.Page(place, employee))
		return
	}
	if r.URL.Query().Has("year") {
		if !s.policy.canRead(r.Header.Get("X-User"), employee) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.Write(s.payslips.Page(r.URL.Query().Get("year"), employee))
		return
	}
	w.Write(s.payslips.Page("archive", employee)) // want "reaches .*Page without .*canRead"
}

func main() {
	s := &server{policy: &policy{}, payslips: &payslips{dir: "payslips"}, places: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /payslips/{employee}", s.payslip)
	mux.HandleFunc("GET /checked/payslips/{employee}", s.payslipChecked)
	mux.HandleFunc("GET /last/payslips/{employee}", s.payslipLast)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
