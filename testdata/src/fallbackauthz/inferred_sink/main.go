// A seat reservation service that keeps all in memory: no model knows its
// store, and what a guard protects on one arm is the sink of the other.
package main

import (
	"log"
	"net/http"
)

type seats struct{ taken map[string]string }

// Release frees a seat.
func (s *seats) Release(seat string) { delete(s.taken, seat) }

// Free counts seats, which everybody may.
func (s *seats) Free() int { return 100 - len(s.taken) }

type server struct {
	stewards map[string]bool
	seats    *seats
	degraded bool
}

func (s *server) steward(r *http.Request) bool { return s.stewards[r.Header.Get("X-User")] }

func (s *server) release(w http.ResponseWriter, r *http.Request) {
	if s.degraded {
		s.seats.Release(r.PathValue("seat")) // want "reaches .*Release without .*steward"
		return
	}
	if !s.steward(r) {
		http.Error(w, "stewards only", http.StatusForbidden)
		return
	}
	s.seats.Release(r.PathValue("seat"))
}

func (s *server) releaseChecked(w http.ResponseWriter, r *http.Request) {
	if !s.steward(r) {
		http.Error(w, "stewards only", http.StatusForbidden)
		return
	}
	if s.degraded {
		s.seats.Release(r.PathValue("seat"))
		return
	}
	s.seats.Release(r.PathValue("seat"))
}

// releaseCounting counts on both arms, and frees on one.
func (s *server) releaseCounting(w http.ResponseWriter, r *http.Request) {
	if s.degraded {
		log.Print(s.seats.Free())
		return
	}
	if !s.steward(r) {
		http.Error(w, "stewards only", http.StatusForbidden)
		return
	}
	s.seats.Release(r.PathValue("seat"))
	log.Print(s.seats.Free())
}

func main() {
	s := &server{stewards: map[string]bool{}, seats: &seats{taken: map[string]string{}}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /seats/{seat}", s.release)
	mux.HandleFunc("DELETE /checked/{seat}", s.releaseChecked)
	mux.HandleFunc("DELETE /counting/{seat}", s.releaseCounting)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
