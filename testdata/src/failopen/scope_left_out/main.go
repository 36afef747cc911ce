// Command scope_left_out compares what the client names with what the user has,
// if it is named at all.
package main

import (
	"database/sql"
	"errors"
	"net/http"
)

type user struct{ Name, Site, Region string }

var errNobody = errors.New("nobody")

func current(r *http.Request) (*user, error) {
	u, ok := r.Context().Value("user").(*user)
	if !ok {
		return nil, errNobody
	}
	return u, nil
}

func sameSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := current(r)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		site := r.URL.Query().Get("site")
		if site != "" && u.Site != site { // want `a request without Get "site" is let go unchecked`
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// It must be named.
func namedSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := current(r)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if site := r.URL.Query().Get("site"); site == "" || u.Site != site {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Nobody behind it takes the region from the client.
func sameRegion(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := current(r)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if region := r.URL.Query().Get("region"); region != "" && u.Region != region {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type server struct{ db *sql.DB }

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	s.drop(r.URL.Query().Get("site"), r.PathValue("id"))
}

func (s *server) drop(site, id string) {
	s.db.Exec("DELETE FROM notes WHERE site = ? AND id = ?", site, id)
}

func main() {
	db, err := sql.Open("sqlite", "notes.db")
	if err != nil {
		panic(err)
	}
	s := &server{db}
	http.Handle("DELETE /a/{id}", sameSite(http.HandlerFunc(s.remove)))
	http.Handle("DELETE /b/{id}", namedSite(http.HandlerFunc(s.remove)))
	http.Handle("DELETE /c/{id}", sameRegion(http.HandlerFunc(s.remove)))
	http.ListenAndServe(":8080", nil)
}
