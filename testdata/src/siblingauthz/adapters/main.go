// Handlers of the service's own kind, which adapters turn into those of
// net/http: kept in variables, in a field, or given to a closure.
package main

import (
	"net/http"
	"os"
)

type user struct{ IsAdmin bool }

type data struct{ user *user }

type handle func(w http.ResponseWriter, r *http.Request, d *data) (int, error)

// admins lets only administrators pass.
func admins(fn handle) handle {
	return func(w http.ResponseWriter, r *http.Request, d *data) (int, error) {
		if !d.user.IsAdmin {
			return http.StatusForbidden, nil
		}
		return fn(w, r, d)
	}
}

// users lets everybody pass.
func users(fn handle) handle {
	return func(w http.ResponseWriter, r *http.Request, d *data) (int, error) {
		d.user = &user{}
		return fn(w, r, d)
	}
}

func file(r *http.Request) string { return "rules/" + r.PathValue("id") }

var createRule = admins(func(w http.ResponseWriter, r *http.Request, d *data) (int, error) {
	return 0, os.WriteFile(file(r), nil, 0o600)
})

var replaceRule = admins(func(w http.ResponseWriter, r *http.Request, d *data) (int, error) {
	return 0, os.Rename("new", file(r))
})

var deleteRule = admins(func(w http.ResponseWriter, r *http.Request, d *data) (int, error) {
	return 0, os.Remove(file(r))
})

var truncateRule = admins(func(w http.ResponseWriter, r *http.Request, d *data) (int, error) {
	return 0, os.Truncate(file(r), 0)
})

var lockRule = users(func(w http.ResponseWriter, r *http.Request, d *data) (int, error) { // want "init.* reaches os.Chmod without .*admins, which stands before .*4 of 4"
	return 0, os.Chmod(file(r), 0o400)
})

func adapted(fn handle) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if status, err := fn(w, r, &data{}); err != nil || status != 0 {
			http.Error(w, "failed", status)
		}
	})
}

// A session carries who calls.
type session struct{ roles map[string]bool }

// An action is a handler that is an object.
type action struct {
	run      func(s *session, w http.ResponseWriter, r *http.Request)
	required bool
}

func (a action) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := &session{}
	if a.required && r.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	a.run(s, w, r)
}

func required(run func(s *session, w http.ResponseWriter, r *http.Request)) http.Handler {
	return &action{run: run, required: true}
}

func keyed(run func(s *session, w http.ResponseWriter, r *http.Request)) http.Handler {
	return &action{run: run}
}

func addHook(s *session, w http.ResponseWriter, r *http.Request) {
	if !s.roles["hooks"] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.WriteFile("hooks/"+r.PathValue("id"), nil, 0o600)
}

func renameHook(s *session, w http.ResponseWriter, r *http.Request) {
	if !s.roles["hooks"] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename("new", "hooks/"+r.PathValue("id"))
}

func truncateHook(s *session, w http.ResponseWriter, r *http.Request) {
	if !s.roles["hooks"] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Truncate("hooks/"+r.PathValue("id"), 0)
}

func chmodHook(s *session, w http.ResponseWriter, r *http.Request) {
	if !s.roles["hooks"] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Chmod("hooks/"+r.PathValue("id"), 0o600)
}

func removeHook(s *session, w http.ResponseWriter, r *http.Request) { // want "removeHook reaches os.Remove without s.roles"
	os.Remove("hooks/" + r.PathValue("id"))
}

// deliver is registered in another manner than what administrators use.
func deliver(s *session, w http.ResponseWriter, r *http.Request) {
	os.WriteFile("hooks/"+r.PathValue("id")+"/events", nil, 0o600)
}

func main() {
	http.Handle("POST /rules/{id}", adapted(createRule))
	http.Handle("PUT /rules/{id}", adapted(replaceRule))
	http.Handle("DELETE /rules/{id}", adapted(deleteRule))
	http.Handle("PATCH /rules/{id}", adapted(truncateRule))
	http.Handle("LOCK /rules/{id}", adapted(lockRule))
	http.Handle("POST /hooks/{id}", required(addHook))
	http.Handle("PUT /hooks/{id}", required(renameHook))
	http.Handle("PATCH /hooks/{id}", required(truncateHook))
	http.Handle("MODE /hooks/{id}", required(chmodHook))
	http.Handle("DELETE /hooks/{id}", required(removeHook))
	http.Handle("EVENT /hooks/{id}", keyed(deliver))
	http.ListenAndServe(":8080", nil)
}
