// Every resource has a type of its own with two or three handlers, too few to
// be compared with each other. What all of them ask is the custom of the service.
package main

import (
	"net/http"
	"os"
)

type policy struct{ grants map[string]bool }

func (p *policy) Can(user, action string) bool { return p.grants[user+" "+action] }

func who(r *http.Request) string {
	user, _, _ := r.BasicAuth()
	return user
}

type docs struct{ policy *policy }

func (h *docs) show(w http.ResponseWriter, r *http.Request) {
	if !h.policy.Can(who(r), "doc:read") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	text, _ := os.ReadFile("docs/" + r.PathValue("id"))
	w.Write(text)
}

func (h *docs) list(w http.ResponseWriter, r *http.Request) {
	if !h.policy.Can(who(r), "doc:list") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	text, _ := os.ReadFile("docs/index")
	w.Write(text)
}

type teams struct{ policy *policy }

func (h *teams) show(w http.ResponseWriter, r *http.Request) {
	if !h.policy.Can(who(r), "team:read") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	text, _ := os.ReadFile("teams/" + r.PathValue("id"))
	w.Write(text)
}

// history asks only where there is a limit: it knows the custom as well.
func (h *teams) history(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Has("all") {
		if !h.policy.Can(who(r), "team:audit") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
	}
	text, _ := os.ReadFile("history/" + r.PathValue("id"))
	w.Write(text)
}

type plans struct{ policy *policy }

func (h *plans) show(w http.ResponseWriter, r *http.Request) {
	if !h.policy.Can(who(r), "plan:read") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	text, _ := os.ReadFile("plans/" + r.PathValue("id"))
	w.Write(text)
}

func (h *plans) list(w http.ResponseWriter, r *http.Request) {
	if !h.policy.Can(who(r), "plan:list") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	text, _ := os.ReadFile("plans/index")
	w.Write(text)
}

type keys struct{ policy *policy }

func (h *keys) drop(w http.ResponseWriter, r *http.Request) {
	if !h.policy.Can(who(r), "key:drop") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove("keys/" + r.PathValue("id"))
}

func (h *keys) show(w http.ResponseWriter, r *http.Request) { // want "show reaches os.ReadFile without .*Can\\(.*\\(6 of 6 siblings check\\)"
	text, _ := os.ReadFile("keys/" + r.PathValue("id"))
	w.Write(text)
}

// mine is given the caller: each reads what is his.
func mineOf(user string) []byte {
	text, _ := os.ReadFile("keys/of/" + user)
	return text
}

func (h *keys) mine(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	w.Write(mineOf(user))
}

// notices are for everybody: none of those beside it asks.
type notices struct{}

func (h *notices) show(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile("notices/" + r.PathValue("id"))
	w.Write(text)
}

func main() {
	p := &policy{grants: map[string]bool{}}
	d, t, l, k, n := &docs{p}, &teams{p}, &plans{p}, &keys{p}, &notices{}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /docs/{id}", d.show)
	mux.HandleFunc("GET /docs", d.list)
	mux.HandleFunc("GET /teams/{id}", t.show)
	mux.HandleFunc("GET /history/{id}", t.history)
	mux.HandleFunc("GET /plans/{id}", l.show)
	mux.HandleFunc("GET /plans", l.list)
	mux.HandleFunc("DELETE /keys/{id}", k.drop)
	mux.HandleFunc("GET /keys/{id}", k.show)
	mux.HandleFunc("GET /own/keys", k.mine)
	mux.HandleFunc("GET /notices/{id}", n.show)
	http.ListenAndServe(":8080", mux)
}
