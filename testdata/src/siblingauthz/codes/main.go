// A store of objects whose checks answer with a code and are given what is asked
// in a struct. Who signs nothing is weighed by one policy, who signs by another.
package main

import (
	"net/http"
	"os"
)

// A reason says why a request is refused.
type reason int

const (
	errNone reason = iota
	errAccessDenied
	errInvalidRequest
	errMissingBody
)

type args struct {
	Account string
	Action  string
	Object  string
}

type policy struct{ grants map[string]bool }

func (p *policy) IsAllowed(a args) bool { return p.grants[a.Account+" "+a.Action] }

// An openPolicy is for those who sign nothing.
type openPolicy struct{ grants map[string]bool }

func (p *openPolicy) IsAllowed(a args) bool { return p.grants[a.Action] }

var open, granted = &openPolicy{}, &policy{}

func account(r *http.Request) string {
	user, _, _ := r.BasicAuth()
	return user
}

// isPutAllowed has the name of a change in its own, and asks.
func isPutAllowed(r *http.Request, action string) reason {
	user := account(r)
	if user == "" {
		if open.IsAllowed(args{Action: action, Object: r.PathValue("id")}) {
			return errNone
		}
		return errAccessDenied
	}
	if granted.IsAllowed(args{Account: user, Action: action, Object: r.PathValue("id")}) {
		return errNone
	}
	return errAccessDenied
}

func fail(w http.ResponseWriter, why reason) {
	if why == errAccessDenied {
		http.Error(w, "denied", http.StatusForbidden)
		return
	}
	http.Error(w, "bad request", http.StatusBadRequest)
}

type handlers struct{}

func (handlers) putObject(w http.ResponseWriter, r *http.Request) {
	if why := isPutAllowed(r, "object:put"); why != errNone {
		fail(w, why)
		return
	}
	os.WriteFile("objects/"+r.PathValue("id"), nil, 0o600)
}

func (handlers) putTags(w http.ResponseWriter, r *http.Request) {
	if why := isPutAllowed(r, "tags:put"); why != errNone {
		fail(w, why)
		return
	}
	os.WriteFile("tags/"+r.PathValue("id"), nil, 0o600)
}

func (handlers) putHold(w http.ResponseWriter, r *http.Request) {
	if why := isPutAllowed(r, "hold:put"); why != errNone {
		fail(w, why)
		return
	}
	os.WriteFile("holds/"+r.PathValue("id"), nil, 0o600)
}

func (handlers) putPolicy(w http.ResponseWriter, r *http.Request) {
	if why := isPutAllowed(r, "policy:put"); why != errNone {
		fail(w, why)
		return
	}
	os.WriteFile("policies/"+r.PathValue("id"), nil, 0o600)
}

func (handlers) putForm(w http.ResponseWriter, r *http.Request) { // want "putForm reaches os.WriteFile without .*isPutAllowed\\(.*\\(5 of 5 siblings check\\)"
	os.WriteFile("objects/"+r.FormValue("id"), nil, 0o600)
}

// putDraft asks itself.
func (handlers) putDraft(w http.ResponseWriter, r *http.Request) {
	if !granted.IsAllowed(args{Account: account(r), Action: "draft:put"}) {
		http.Error(w, "denied", http.StatusForbidden)
		return
	}
	os.WriteFile("drafts/"+r.PathValue("id"), nil, 0o600)
}

func main() {
	h := handlers{}
	http.HandleFunc("PUT /o/{id}", h.putObject)
	http.HandleFunc("PUT /t/{id}", h.putTags)
	http.HandleFunc("PUT /h/{id}", h.putHold)
	http.HandleFunc("PUT /p/{id}", h.putPolicy)
	http.HandleFunc("POST /o", h.putForm)
	http.HandleFunc("POST /d/{id}", h.putDraft)
	http.ListenAndServe(":8080", nil)
}
