// A document service: when the layout service is down, a plain export steps
// in.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"

	"fallbackauthz/error_arm/authz"
	"fallbackauthz/error_arm/store"
)

type server struct {
	policy  *authz.Policy
	docs    *store.Docs
	layouts map[string]string
}

func (s *server) layout(name string) (string, error) {
	l, ok := s.layouts[name]
	if !ok {
		return "", errors.New("layout service unavailable")
	}
	return l, nil
}

// exportNative answers a denial itself; its error only means that the layout
// service is down.
func (s *server) exportNative(w http.ResponseWriter, r *http.Request) error {
	layout, err := s.layout(r.URL.Query().Get("layout"))
	if err != nil {
		return fmt.Errorf("loading layout: %w", err)
	}
	if !s.policy.Can(authz.UserOf(r), "doc:export") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return nil
	}
	fmt.Fprintf(w, layout, s.docs.ReadAll(r.PathValue("id")))
	return nil
}

func (s *server) exportPlain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	w.Write(s.docs.ReadAll(r.PathValue("id")))
}

func (s *server) handleExport(w http.ResponseWriter, r *http.Request) {
	if err := s.exportNative(w, r); err != nil {
		log.Printf("native export: %v", err)
		s.exportPlain(w, r) // want "reaches .*ReadAll without .*Can"
	}
}

func (s *server) handleExportAssigned(w http.ResponseWriter, r *http.Request) {
	err := s.exportNative(w, r)
	if err == nil {
		return
	}
	log.Printf("native export: %v", err)
	s.exportPlain(w, r) // want "reaches .*ReadAll without .*Can"
}

// handleExportChecked asks again before the plain export.
func (s *server) handleExportChecked(w http.ResponseWriter, r *http.Request) {
	if err := s.exportNative(w, r); err != nil {
		if !s.policy.Can(authz.UserOf(r), "doc:export") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.exportPlain(w, r)
	}
}

// exportCheckedFirst fails only after the check has passed.
func (s *server) exportCheckedFirst(w http.ResponseWriter, r *http.Request) error {
	if !s.policy.Can(authz.UserOf(r), "doc:export") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return nil
	}
	layout, err := s.layout(r.URL.Query().Get("layout"))
	if err != nil {
		return fmt.Errorf("loading layout: %w", err)
	}
	fmt.Fprintf(w, layout, s.docs.ReadAll(r.PathValue("id")))
	return nil
}

func (s *server) handleExportCheckedFirst(w http.ResponseWriter, r *http.Request) {
	if err := s.exportCheckedFirst(w, r); err != nil {
		s.exportPlain(w, r)
	}
}

func main() {
	s := &server{policy: &authz.Policy{}, docs: &store.Docs{Dir: "docs"}, layouts: map[string]string{"a4": "%s"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /docs/{id}/export", s.handleExport)
	mux.HandleFunc("GET /docs/{id}/export-assigned", s.handleExportAssigned)
	mux.HandleFunc("GET /docs/{id}/export-checked", s.handleExportChecked)
	mux.HandleFunc("GET /docs/{id}/export-checked-first", s.handleExportCheckedFirst)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
