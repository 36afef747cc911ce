// A vault service whose checks answer in many shapes: a struct, an enum, a
// map of verdicts, a tuple, a status of a review.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"
	"net/http"
)

type boxes struct{ db *sql.DB }

func (b *boxes) Open(id string) { b.db.Exec("UPDATE boxes SET open = 1 WHERE id = ?", id) }

// A verdict is what a policy says.
type verdict struct {
	Allowed bool
	Reason  string
	Err     error
}

type decision int

const (
	undecided decision = iota
	allow
	deny
)

type reviewStatus struct {
	Allowed bool
	Denied  bool
}

type review struct {
	Subject string
	Status  reviewStatus
}

type policy struct{ rules map[string]bool }

func (p *policy) Evaluate(ctx context.Context, who, id string) verdict {
	return verdict{Allowed: p.rules[who+id]}
}

func (p *policy) Ask(ctx context.Context, who, id string) (*verdict, error) {
	return &verdict{Allowed: p.rules[who+id]}, nil
}

func (p *policy) Decide(ctx context.Context, who, id string) decision {
	if p.rules[who+id] {
		return allow
	}
	return deny
}

func (p *policy) Resolve(ctx context.Context, who, id string) (decision, string, error) {
	if p.rules[who+id] {
		return allow, "", nil
	}
	return deny, "no rule", nil
}

func (p *policy) Review(ctx context.Context, r *review) (*review, error) {
	r.Status.Allowed = p.rules[r.Subject]
	return r, nil
}

func (p *policy) Each(ctx context.Context, who string, ids ...string) map[string]bool {
	all := map[string]bool{}
	for _, id := range ids {
		all[id] = p.rules[who+id]
	}
	return all
}

func (p *policy) Pair(ctx context.Context, who, id string) (bool, string) {
	return p.rules[who+id], "no rule"
}

type server struct {
	policy *policy
	boxes  *boxes
	night  bool
}

func refuse(w http.ResponseWriter) { http.Error(w, "closed", http.StatusForbidden) }

func (s *server) byStruct(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Evaluate"
		return
	}
	v := s.policy.Evaluate(r.Context(), r.Header.Get("X-Who"), r.PathValue("id"))
	if !v.Allowed {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func (s *server) byPointer(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Ask"
		return
	}
	v, err := s.policy.Ask(r.Context(), r.Header.Get("X-Who"), r.PathValue("id"))
	if err != nil || !v.Allowed {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func (s *server) byEnum(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Decide"
		return
	}
	if s.policy.Decide(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")) != allow {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func (s *server) byEnumOfThree(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Resolve"
		return
	}
	d, _, err := s.policy.Resolve(r.Context(), r.Header.Get("X-Who"), r.PathValue("id"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if d == deny {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func (s *server) byReview(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Review"
		return
	}
	rev, err := s.policy.Review(r.Context(), &review{Subject: r.Header.Get("X-Who")})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if !rev.Status.Allowed || rev.Status.Denied {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func (s *server) byMap(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Each"
		return
	}
	allowed := s.policy.Each(r.Context(), r.Header.Get("X-Who"), r.PathValue("id"))
	if !allowed[r.PathValue("id")] {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func (s *server) byTuple(w http.ResponseWriter, r *http.Request) {
	if s.night {
		s.boxes.Open(r.PathValue("id")) // want "reaches .*Open without .*Pair"
		return
	}
	if ok, why := s.policy.Pair(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")); !ok {
		http.Error(w, why, http.StatusForbidden)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

// structChecked is the good twin of the struct: it asks on both arms.
func (s *server) structChecked(w http.ResponseWriter, r *http.Request) {
	if s.night {
		if v := s.policy.Evaluate(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")); v.Allowed {
			s.boxes.Open(r.PathValue("id"))
		}
		return
	}
	v := s.policy.Evaluate(r.Context(), r.Header.Get("X-Who"), r.PathValue("id"))
	if !v.Allowed {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

// enumChecked is the good twin of the enum.
func (s *server) enumChecked(w http.ResponseWriter, r *http.Request) {
	if s.night {
		switch s.policy.Decide(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")) {
		case allow:
			s.boxes.Open(r.PathValue("id"))
		default:
			refuse(w)
		}
		return
	}
	if s.policy.Decide(r.Context(), r.Header.Get("X-Who"), r.PathValue("id")) != allow {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

// reviewChecked is the good twin of the review, in a helper.
func (s *server) reviewChecked(w http.ResponseWriter, r *http.Request) {
	if s.night {
		if err := s.reviewed(r); err != nil {
			refuse(w)
			return
		}
		s.boxes.Open(r.PathValue("id"))
		return
	}
	rev, err := s.policy.Review(r.Context(), &review{Subject: r.Header.Get("X-Who")})
	if err != nil || !rev.Status.Allowed {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

var errDenied = errors.New("denied")

func (s *server) reviewed(r *http.Request) error {
	rev, err := s.policy.Review(r.Context(), &review{Subject: r.Header.Get("X-Who")})
	if err != nil {
		return err
	}
	if !rev.Status.Allowed {
		return errDenied
	}
	return nil
}

// mapChecked is the good twin of the map.
func (s *server) mapChecked(w http.ResponseWriter, r *http.Request) {
	allowed := s.policy.Each(r.Context(), r.Header.Get("X-Who"), r.PathValue("id"))
	if s.night {
		if allowed[r.PathValue("id")] {
			s.boxes.Open(r.PathValue("id"))
		}
		return
	}
	if !allowed[r.PathValue("id")] {
		refuse(w)
		return
	}
	s.boxes.Open(r.PathValue("id"))
}

func main() {
	db, _ := sql.Open("sqlite", "boxes.db")
	s := &server{policy: &policy{rules: map[string]bool{}}, boxes: &boxes{db: db}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /struct/{id}", s.byStruct)
	mux.HandleFunc("POST /pointer/{id}", s.byPointer)
	mux.HandleFunc("POST /enum/{id}", s.byEnum)
	mux.HandleFunc("POST /three/{id}", s.byEnumOfThree)
	mux.HandleFunc("POST /review/{id}", s.byReview)
	mux.HandleFunc("POST /map/{id}", s.byMap)
	mux.HandleFunc("POST /tuple/{id}", s.byTuple)
	mux.HandleFunc("POST /struct-checked/{id}", s.structChecked)
	mux.HandleFunc("POST /enum-checked/{id}", s.enumChecked)
	mux.HandleFunc("POST /review-checked/{id}", s.reviewChecked)
	mux.HandleFunc("POST /map-checked/{id}", s.mapChecked)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
