// Command gathered_failures adds failures to what it gives back.
package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
)

type user struct{ ID, Tenant string }

type failure struct{ field, text string }

// result gathers what is wrong with a form.
type result struct{ failures []failure }

func (r *result) AddFieldFailure(field, text string) {
	r.failures = append(r.failures, failure{field, text})
}
func (r *result) ok() bool { return len(r.failures) == 0 }

type change struct{ UserID, Role string }

// validate tells its caller of each failure.
func (c *change) validate(ctx context.Context, user *user) *result {
	result := &result{}
	if user.ID == c.UserID {
		result.AddFieldFailure("userID", "It is not allowed to change your own role.")
	}
	if c.Role == "" {
		result.AddFieldFailure("role", "There must be one.")
	}
	return result
}

// weigh tells nobody but the log.
func (c *change) weigh(ctx context.Context, user *user) *result {
	result := &result{}
	if user.ID == c.UserID { // want `a denial by user.ID == change.UserID is only told`
		log.Println("It is not allowed to change your own role.")
	}
	if c.Role == "" {
		result.AddFieldFailure("role", "There must be one.")
	}
	return result
}

type server struct{ db *sql.DB }

func (s *server) set(check func(*change, context.Context, *user) *result) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := &change{r.FormValue("user"), r.FormValue("role")}
		if !check(c, r.Context(), &user{ID: r.Header.Get("X-User")}).ok() {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		s.db.Exec("UPDATE users SET role = ? WHERE id = ?", c.Role, c.UserID)
	}
}

func main() {
	s := &server{}
	http.HandleFunc("PUT /role", s.set((*change).validate))
	http.HandleFunc("POST /role", s.set((*change).weigh))
	http.ListenAndServe("127.0.0.1:8080", nil)
}
