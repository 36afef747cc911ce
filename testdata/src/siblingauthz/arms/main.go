// A bulk endpoint that does what its request names, element by element: one arm
// of it forgot the check that the single operation makes.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
	"os"
)

type callerKey struct{}

func callerOf(ctx context.Context) string { s, _ := ctx.Value(callerKey{}).(string); return s }

// hasPermission reports whether the caller owns a thing; who is nobody runs the service.
func hasPermission(ctx context.Context, owner string) bool {
	if os.Getenv("SINGLE_USER") != "" {
		return true
	}
	return callerOf(ctx) == owner
}

type Plant struct{ ID, Owner, Place string }

type plants struct{ db *sql.DB }

func (p *plants) get(ctx context.Context, id string) (*Plant, error) {
	one := &Plant{ID: id}
	return one, p.db.QueryRowContext(ctx, "SELECT owner, place FROM plants WHERE id = ?", id).Scan(&one.Owner, &one.Place)
}

func (p *plants) move(ctx context.Context, one *Plant) error {
	_, err := p.db.ExecContext(ctx, "UPDATE plants SET place = ? WHERE id = ?", one.Place, one.ID)
	return err
}

func (p *plants) water(ctx context.Context, id string) error {
	_, err := p.db.ExecContext(ctx, "UPDATE plants SET watered = now() WHERE id = ?", id)
	return err
}

func (p *plants) remove(ctx context.Context, id string) error {
	_, err := p.db.ExecContext(ctx, "DELETE FROM plants WHERE id = ?", id)
	return err
}

type single struct{ plants *plants }

func (s *single) remove(w http.ResponseWriter, r *http.Request) {
	one, err := s.plants.get(r.Context(), r.PathValue("id"))
	if err != nil || !hasPermission(r.Context(), one.Owner) {
		http.Error(w, "no such plant", http.StatusNotFound)
		return
	}
	s.plants.remove(r.Context(), one.ID)
}

type request struct {
	Do    string
	Place string
	IDs   []string
}

type bulk struct{ plants *plants }

func (b *bulk) run(w http.ResponseWriter, r *http.Request) {
	var req request
	json.NewDecoder(r.Body).Decode(&req)
	failed := map[string]string{}
	for _, id := range req.IDs {
		var err error
		switch req.Do {
		case "move":
			err = b.move(r.Context(), id, req.Place)
		case "water":
			one, found := b.plants.get(r.Context(), id)
			if found != nil || !hasPermission(r.Context(), one.Owner) {
				failed[id] = "no such plant"
				continue
			}
			err = b.plants.water(r.Context(), id)
		case "remove":
			err = b.plants.remove(r.Context(), id) // want "one arm of .*bulk.*run reaches .*plants.*remove without arms.hasPermission, which 2 other arms call, and its sibling .*single.*remove at "
		}
		if err != nil {
			failed[id] = err.Error()
		}
	}
	json.NewEncoder(w).Encode(failed)
}

func (b *bulk) move(ctx context.Context, id, place string) error {
	one, err := b.plants.get(ctx, id)
	if err != nil {
		return err
	}
	if !hasPermission(ctx, one.Owner) {
		return os.ErrNotExist
	}
	one.Place = place
	return b.plants.move(ctx, one)
}

// careful asks on each arm, and once before all of them counts as well.
type careful struct{ bulk }

func (c *careful) runChecked(w http.ResponseWriter, r *http.Request) {
	var req request
	json.NewDecoder(r.Body).Decode(&req)
	for _, id := range req.IDs {
		one, err := c.plants.get(r.Context(), id)
		if err != nil || !hasPermission(r.Context(), one.Owner) {
			continue
		}
		switch req.Do {
		case "move":
			c.move(r.Context(), id, req.Place)
		case "water":
			c.plants.water(r.Context(), id)
		case "remove":
			c.plants.remove(r.Context(), id)
		}
	}
}

// Every request comes with who calls.
func known(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, _, ok := r.BasicAuth()
		if !ok {
			http.Error(w, "who are you", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, user)))
	})
}

func main() {
	db, _ := sql.Open("x", "")
	p := &plants{db}
	s, b, c := &single{p}, &bulk{p}, &careful{bulk{p}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /plants/{id}", s.remove)
	mux.HandleFunc("POST /bulk/plants", b.run)
	mux.HandleFunc("POST /bulk/checked", c.runChecked)
	http.ListenAndServe(":8080", known(mux))
}
