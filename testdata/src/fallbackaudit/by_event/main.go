// A lending service that publishes events on a bus: what makes a publication
// an audit call is the type of the event.
package main

import (
	"database/sql"
	"log"
	"net/http"
)

// An AuditEvent is kept.
type AuditEvent struct{ Actor, Action, Item string }

// A CacheEvent is not.
type CacheEvent struct{ Key string }

type bus struct{ subscribers []func(any) }

// Publish tells all subscribers.
func (b *bus) Publish(event any) {
	for _, s := range b.subscribers {
		s(event)
	}
}

type items struct{ db *sql.DB }

func (i *items) Release(id string) { i.db.Exec("DELETE FROM items WHERE id = ?", id) }

type server struct {
	bus   *bus
	items *items
	night bool
}

func (s *server) release(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.items.Release(id) // want "reaches .*Release without .*Publish"
		return
	}
	s.items.Release(id)
	s.bus.Publish(AuditEvent{Actor: r.Header.Get("X-User"), Action: "release", Item: id})
}

func (s *server) releasePointer(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	event := &AuditEvent{Actor: r.Header.Get("X-User"), Action: "release", Item: id}
	if s.night {
		s.bus.Publish(CacheEvent{Key: id})
		s.items.Release(id) // want "reaches .*Release without .*Publish"
		return
	}
	s.items.Release(id)
	s.bus.Publish(event)
}

func (s *server) releaseRecorded(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.items.Release(id)
		s.bus.Publish(&AuditEvent{Action: "release at night", Item: id})
		return
	}
	s.items.Release(id)
	s.bus.Publish(AuditEvent{Actor: r.Header.Get("X-User"), Action: "release", Item: id})
}

// releaseCached publishes another kind of event on one arm: no record to miss.
func (s *server) releaseCached(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.items.Release(id)
		return
	}
	s.items.Release(id)
	s.bus.Publish(CacheEvent{Key: id})
}

func main() {
	db, _ := sql.Open("sqlite", "items.db")
	s := &server{bus: &bus{}, items: &items{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /items/{id}", s.release)
	mux.HandleFunc("DELETE /pointer/{id}", s.releasePointer)
	mux.HandleFunc("DELETE /recorded/{id}", s.releaseRecorded)
	mux.HandleFunc("DELETE /cached/{id}", s.releaseCached)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
