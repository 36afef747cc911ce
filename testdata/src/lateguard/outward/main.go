// What was sent, or told the client, before the check is out whatever the check
// says.
package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
)

type policy struct{ granted map[string]bool }

func (p *policy) can(user, permission string) bool { return p.granted[user+permission] }

type ticket struct{ Owner, Text string }

type tickets struct{ db *sql.DB }

func (t *tickets) get(id string) (*ticket, error) {
	row := &ticket{}
	return row, t.db.QueryRow("select owner, text from tickets where id = ?", id).Scan(&row.Owner, &row.Text)
}

type hook struct{ url string }

// publish tells the other side.
func (h *hook) publish(text string) error {
	resp, err := http.Post(h.url, "text/plain", bytes.NewBufferString(text))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type server struct {
	policy  *policy
	tickets *tickets
	hook    *hook
}

func (s *server) announceTicket(w http.ResponseWriter, r *http.Request) {
	if err := s.hook.publish(r.FormValue("text")); err != nil { // want "announceTicket calls .*publish .* before it asks .*can"
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	if !s.policy.can(r.Header.Get("X-User"), "ticket:announce") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var errNobody = errors.New("unauthorized")

// caller says who calls.
func caller(r *http.Request) (string, error) {
	if user := r.Header.Get("X-User"); user != "" {
		return user, nil
	}
	return "", errNobody
}

// Anybody may have an address fetched.
func (s *server) preview(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get(r.FormValue("address")) // want "preview calls .*Get .* before it asks .*caller"
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if _, err := caller(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Who calls is known, and what is fetched is what he is asked about.
func (s *server) previewOwn(w http.ResponseWriter, r *http.Request) {
	user, err := caller(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	resp, err := http.Get(r.FormValue("address"))
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if !s.policy.can(user, resp.Header.Get("X-Queue")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The address is that of the settings.
func (s *server) status(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get(s.hook.url)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if _, err := caller(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) announceTicketLast(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "ticket:announce") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if err := s.hook.publish(r.FormValue("text")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func (s *server) showTicket(w http.ResponseWriter, r *http.Request) {
	t, err := s.tickets.get(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	json.NewEncoder(w).Encode(t) // want "showTicket calls .*Encode .* before it asks .*can"
	if !s.policy.can(r.Header.Get("X-User"), "ticket:"+t.Owner) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
}

// It is loaded, asked about and told then.
func (s *server) readTicket(w http.ResponseWriter, r *http.Request) {
	t, err := s.tickets.get(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if !s.policy.can(r.Header.Get("X-User"), "ticket:"+t.Owner) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	json.NewEncoder(w).Encode(t)
}

func (s *server) download(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("files/" + r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	defer f.Close()
	io.Copy(w, f) // want "download calls io.Copy .* before it asks .*can"
	if !s.policy.can(r.Header.Get("X-User"), "file:read") {
		w.WriteHeader(http.StatusForbidden)
	}
}

// Who may see all sees more: the first part is for everybody.
func (s *server) page(w http.ResponseWriter, r *http.Request) {
	t, err := s.tickets.get(r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	io.WriteString(w, t.Text)
	if s.policy.can(r.Header.Get("X-User"), "ticket:owner") {
		io.WriteString(w, t.Owner)
	}
}

func main() {
	db, err := sql.Open("sqlite", "tickets.db")
	if err != nil {
		panic(err)
	}
	s := &server{&policy{}, &tickets{db}, &hook{"http://hook"}}
	http.HandleFunc("GET /preview", s.preview)
	http.HandleFunc("GET /preview/own", s.previewOwn)
	http.HandleFunc("GET /status", s.status)
	http.HandleFunc("POST /tickets", s.announceTicket)
	http.HandleFunc("POST /tickets/last", s.announceTicketLast)
	http.HandleFunc("GET /tickets/{id}", s.showTicket)
	http.HandleFunc("GET /tickets/{id}/read", s.readTicket)
	http.HandleFunc("GET /files/{id}", s.download)
	http.HandleFunc("GET /pages/{id}", s.page)
	http.ListenAndServe(":8080", nil)
}
