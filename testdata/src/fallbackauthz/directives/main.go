// A reception service taught by directives: guard and sink in another
// package, primary and fallback here.
package main

import (
	"log"
	"net/http"

	"fallbackauthz/directives/door"
)

type reception struct {
	warden  *door.Warden
	printer *door.Printer
	visits  map[string][]string
	quick   bool
}

func (s *reception) badge(w http.ResponseWriter, r *http.Request) {
	if s.quick {
		s.printer.Print(r.PathValue("guest")) // want "reaches .*Print without .*Enforce"
		return
	}
	s.warden.Enforce(r.Header.Get("X-User"))
	s.printer.Print(r.PathValue("guest"))
}

func (s *reception) badgeChecked(w http.ResponseWriter, r *http.Request) {
	s.warden.Enforce(r.Header.Get("X-User"))
	if s.quick {
		s.printer.Print(r.PathValue("guest"))
		return
	}
	s.printer.Print(r.PathValue("guest"))
}

func (s *reception) print(r *http.Request) { s.printer.Print(r.PathValue("guest") + "*") }

// byDesk and byLink are two ways to a badge that no branch connects, but
// directives do.
//
//authparity:primary for=badge
func (s *reception) byDesk(w http.ResponseWriter, r *http.Request) {
	s.warden.Enforce(r.Header.Get("X-User"))
	s.printer.Print(r.PathValue("guest"))
}

//authparity:fallback for=badge
func (s *reception) byLink(w http.ResponseWriter, r *http.Request) { s.print(r) } // want "fallback declared by a directive .* reaches .*print without .*Enforce"

// byLinkChecked is a fallback that asks.
//
//authparity:fallback for=badge
func (s *reception) byLinkChecked(w http.ResponseWriter, r *http.Request) {
	s.warden.Enforce(r.Header.Get("X-User"))
	s.print(r)
}

func main() {
	s := &reception{warden: &door.Warden{}, printer: &door.Printer{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /badge/{guest}", s.badge)
	mux.HandleFunc("POST /checked/{guest}", s.badgeChecked)
	mux.HandleFunc("POST /desk/{guest}", s.byDesk)
	mux.HandleFunc("POST /link/{guest}", s.byLink)
	mux.HandleFunc("POST /link-checked/{guest}", s.byLinkChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
