// Command kept_handler has middleware that keeps what it wraps in a field.
package main

import (
	"crypto/subtle"
	"net/http"
	"strings"
)

var secret = []byte("secret of the configuration")

func known(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), secret) == 1
}

func refuse(w http.ResponseWriter) { http.Error(w, "unauthorized", http.StatusUnauthorized) }

type open struct{ next http.Handler }

func (o *open) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.URL.Path, "/public") { // want `a path that is matched by Contains is let go unchecked .*lets the request go on`
		o.next.ServeHTTP(w, r)
		return
	}
	if !known(r) {
		refuse(w)
		return
	}
	o.next.ServeHTTP(w, r)
}

type lost struct{ next http.Handler }

func (l *lost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !known(r) {
		refuse(w) // want `a denial by kept_handler.known is answered and nothing returns .*what it wraps is reached`
	}
	l.next.ServeHTTP(w, r)
}

type good struct{ next http.HandlerFunc }

func (g *good) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !known(r) {
		refuse(w)
		return
	}
	g.next(w, r)
}

// What is matched goes to another handler.
type split struct{ site, app http.Handler }

func (s *split) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.HasSuffix(r.URL.Path, ".css") {
		s.site.ServeHTTP(w, r)
		return
	}
	if !known(r) {
		refuse(w)
		return
	}
	s.app.ServeHTTP(w, r)
}

// The denial is the last thing.
type last struct{ mux *http.ServeMux }

func (l *last) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if known(r) {
		l.mux.ServeHTTP(w, r)
		return
	}
	refuse(w)
}

func main() {
	site := http.FileServer(http.Dir("site"))
	mux := http.NewServeMux()
	mux.Handle("/b/", &lost{site})
	http.Handle("/a/", &open{site})
	http.Handle("/c/", &good{site.ServeHTTP})
	http.Handle("/d/", &split{site, mux})
	http.Handle("/e/", &last{mux})
	http.ListenAndServe(":8080", nil)
}
