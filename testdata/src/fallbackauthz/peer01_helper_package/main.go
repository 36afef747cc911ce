// Peer failure 1: what the same code does in one package it must do with the
// helper in another.
package main

import (
	"log"
	"net/http"

	"fallbackauthz/peer01_helper_package/helper"
	"fallbackauthz/peer01_helper_package/store"
)

type server struct {
	grants map[string]bool
	docs   *store.Docs
	office bool
}

func (s *server) mayExport(user string) bool { return s.grants[user] }

func (s *server) exportLocal(w http.ResponseWriter, id string) {
	w.Write(s.docs.ReadAll(id))
}

func (s *server) onePackage(w http.ResponseWriter, r *http.Request) {
	if !s.office {
		s.exportLocal(w, r.PathValue("id")) // want "reaches .*ReadAll without .*mayExport"
		return
	}
	if !s.mayExport(r.Header.Get("X-User")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.docs.ReadAll(r.PathValue("id")))
}

func (s *server) twoPackages(w http.ResponseWriter, r *http.Request) {
	if !s.office {
		helper.ExportPlain(w, s.docs, r.PathValue("id")) // want "reaches .*ReadAll without .*mayExport"
		return
	}
	if !s.mayExport(r.Header.Get("X-User")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(s.docs.ReadAll(r.PathValue("id")))
}

func (s *server) twoPackagesChecked(w http.ResponseWriter, r *http.Request) {
	if !s.mayExport(r.Header.Get("X-User")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if !s.office {
		helper.ExportPlain(w, s.docs, r.PathValue("id"))
		return
	}
	w.Write(s.docs.ReadAll(r.PathValue("id")))
}

func main() {
	s := &server{grants: map[string]bool{}, docs: &store.Docs{Dir: "docs"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /one/{id}", s.onePackage)
	mux.HandleFunc("GET /two/{id}", s.twoPackages)
	mux.HandleFunc("GET /checked/{id}", s.twoPackagesChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
