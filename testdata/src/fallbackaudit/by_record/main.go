// A repair shop with its own event log: no name says audit, but what is kept
// says who did what, and when.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"time"
)

// An Event is kept for the owner of the shop.
type Event struct {
	UserID      string
	ObjectType  string
	Description string
	Created     time.Time
}

// A TickEvent says nothing of anybody.
type TickEvent struct {
	Queue   string
	Type    string
	Created time.Time
}

type store interface {
	CreateEvent(e Event) (Event, error)
	CreateTick(e TickEvent) (TickEvent, error)
	Scrap(id string) error
}

type sqlStore struct{ db *sql.DB }

func (s *sqlStore) CreateEvent(e Event) (Event, error) {
	_, err := s.db.Exec("INSERT INTO event (user_id, description) VALUES (?, ?)", e.UserID, e.Description)
	return e, err
}

func (s *sqlStore) CreateTick(e TickEvent) (TickEvent, error) {
	_, err := s.db.Exec("INSERT INTO tick (queue) VALUES (?)", e.Queue)
	return e, err
}

func (s *sqlStore) Scrap(id string) error {
	_, err := s.db.Exec("DELETE FROM bikes WHERE id = ?", id)
	return err
}

type server struct {
	store store
	night bool
}

func (s *server) scrap(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.store.Scrap(id) // want "reaches .*Scrap without .*CreateEvent"
		return
	}
	s.store.Scrap(id)
	s.store.CreateEvent(Event{UserID: r.Header.Get("X-User"), ObjectType: "bike", Description: "scrapped", Created: time.Now()})
}

// scrapRecorded keeps the event on both ways.
func (s *server) scrapRecorded(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.store.Scrap(id)
		s.store.CreateEvent(Event{UserID: "night", ObjectType: "bike", Description: "scrapped", Created: time.Now()})
		return
	}
	s.store.Scrap(id)
	s.store.CreateEvent(Event{UserID: r.Header.Get("X-User"), ObjectType: "bike", Description: "scrapped", Created: time.Now()})
}

// scrapCounted keeps a tick on one way: that is no record to miss.
func (s *server) scrapCounted(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.night {
		s.store.Scrap(id)
		return
	}
	s.store.Scrap(id)
	s.store.CreateTick(TickEvent{Queue: "scrap", Type: "done", Created: time.Now()})
}

func main() {
	db, _ := sql.Open("sqlite", "bikes.db")
	s := &server{store: &sqlStore{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /bikes/{id}", s.scrap)
	mux.HandleFunc("DELETE /recorded/{id}", s.scrapRecorded)
	mux.HandleFunc("DELETE /counted/{id}", s.scrapCounted)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
