// An invoice service whose handlers hold both ways in one body.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type policy struct{ grants map[string]string }

func (p *policy) can(user, permission string) bool { return p.grants[user] == permission }

type invoices string

func (i invoices) Read(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(string(i), id))
	return b
}

type server struct {
	policy    *policy
	invoices  invoices
	templates map[string]string
}

var errNoTemplate = errors.New("no such template")

func (s *server) template(name string) (string, error) {
	t, ok := s.templates[name]
	if !ok {
		return "", errNoTemplate
	}
	return t, nil
}

func (s *server) getInvoice(w http.ResponseWriter, r *http.Request) {
	t, err := s.template(r.URL.Query().Get("template"))
	if err != nil {
		raw := s.invoices.Read(r.PathValue("id")) // want "reaches .*Read without .*can"
		w.Write(raw)
		return
	}
	if !s.policy.can(r.Header.Get("X-User"), "invoice:read") {
		http.Error(w, "not your invoice", http.StatusForbidden)
		return
	}
	fmt.Fprintf(w, t, s.invoices.Read(r.PathValue("id")))
}

func (s *server) getInvoiceChecked(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "invoice:read") {
		http.Error(w, "not your invoice", http.StatusForbidden)
		return
	}
	t, err := s.template(r.URL.Query().Get("template"))
	if err != nil {
		raw := s.invoices.Read(r.PathValue("id"))
		w.Write(raw)
		return
	}
	fmt.Fprintf(w, t, s.invoices.Read(r.PathValue("id")))
}

// getInvoiceStrict gives up instead.
func (s *server) getInvoiceStrict(w http.ResponseWriter, r *http.Request) {
	t, err := s.template(r.URL.Query().Get("template"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	if !s.policy.can(r.Header.Get("X-User"), "invoice:read") {
		http.Error(w, "not your invoice", http.StatusForbidden)
		return
	}
	fmt.Fprintf(w, t, s.invoices.Read(r.PathValue("id")))
}

func main() {
	s := &server{policy: &policy{}, invoices: "invoices", templates: map[string]string{}}
	http.HandleFunc("GET /invoices/{id}", s.getInvoice)
	http.HandleFunc("GET /checked/invoices/{id}", s.getInvoiceChecked)
	http.HandleFunc("GET /strict/invoices/{id}", s.getInvoiceStrict)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
