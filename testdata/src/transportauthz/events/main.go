// Logs that are purged and cleared by requests, and by requests that are
// answered with an event stream: one of these does not ask.
package main

import (
	"net/http"
	"os"
)

type logs struct{ dir string }

func (l *logs) purge(name string) error { return os.Remove(l.dir + "/" + name) }

func (l *logs) clear(name string) error { return os.Truncate(l.dir+"/"+name, 0) }

type app struct {
	logs   *logs
	admins map[string]bool
}

func (a *app) canPurge(user, name string) bool { return a.admins[user+name] }

func (a *app) allowed(w http.ResponseWriter, r *http.Request) bool {
	user, _, _ := r.BasicAuth()
	if !a.canPurge(user, r.PathValue("name")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return false
	}
	return true
}

func (a *app) httpPurge(w http.ResponseWriter, r *http.Request) {
	if a.allowed(w, r) {
		a.logs.purge(r.PathValue("name"))
	}
}

func (a *app) httpClear(w http.ResponseWriter, r *http.Request) {
	if a.allowed(w, r) {
		a.logs.clear(r.PathValue("name"))
	}
}

// purgeAsTold says over the stream what it has removed.
func (a *app) purgeAsTold(w http.ResponseWriter, r *http.Request) { // want "purgeAsTold reaches .* over sse without .*(allowed|canPurge)"
	w.Header().Set("Content-Type", "text/event-stream")
	if a.logs.purge(r.PathValue("name")) == nil {
		w.Write([]byte("data: purged\n\n"))
	}
}

// clearAsTold asks as httpClear does.
func (a *app) clearAsTold(w http.ResponseWriter, r *http.Request) {
	if !a.allowed(w, r) {
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	if a.logs.clear(r.PathValue("name")) == nil {
		w.Write([]byte("data: cleared\n\n"))
	}
}

func main() {
	a := &app{logs: &logs{}, admins: map[string]bool{}}
	http.HandleFunc("DELETE /log/{name}", a.httpPurge)
	http.HandleFunc("PUT /log/{name}", a.httpClear)
	http.HandleFunc("POST /log/{name}/purge", a.purgeAsTold)
	http.HandleFunc("POST /log/{name}/clear", a.clearAsTold)
	http.ListenAndServe(":8080", nil)
}
