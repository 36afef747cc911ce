// The check is asked about the key in the path, and the change is made to the
// key in the body.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
)

type rule struct {
	ID      string
	Channel string
	Text    string
}

type rules struct{ db *sql.DB }

func (s *rules) update(r rule) error {
	_, err := s.db.Exec("update rules set text = ? where id = ?", r.Text, r.ID)
	return err
}

type policy struct{ granted map[string]bool }

func (p *policy) canManage(user, channel string) bool { return p.granted[user+channel] }

type server struct {
	policy *policy
	rules  *rules
}

func (s *server) updateRule(w http.ResponseWriter, r *http.Request) {
	channel := r.PathValue("channel")
	if !s.policy.canManage(r.Header.Get("X-User"), channel) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	var in rule
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if in.Channel != channel {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if err := s.rules.update(in); err != nil { // want "update .* is given rule.ID from the body of the request, and .*canManage at .* is asked about the key in its path"
		log.Printf("rule %s: %v", in.ID, err)
	}
}

// The key in the body is compared with that of the path.
func (s *server) updateRuleChecked(w http.ResponseWriter, r *http.Request) {
	if !s.policy.canManage(r.Header.Get("X-User"), r.PathValue("channel")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	var in rule
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil || in.ID != r.PathValue("id") {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	s.rules.update(in)
}

// The key is that of the path, whatever the body says.
func (s *server) updateRuleKeyed(w http.ResponseWriter, r *http.Request) {
	if !s.policy.canManage(r.Header.Get("X-User"), r.PathValue("channel")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	var in rule
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	in.ID = r.PathValue("id")
	s.rules.update(in)
}

// The check is asked about the object of the body.
func (s *server) updateRuleOwned(w http.ResponseWriter, r *http.Request) {
	var in rule
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if !s.policy.canManage(r.Header.Get("X-User"), in.ID) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.rules.update(in)
}

func main() {
	s := &server{}
	http.HandleFunc("PUT /channels/{channel}/rules/{id}", s.updateRule)
	http.HandleFunc("PUT /v2/channels/{channel}/rules/{id}", s.updateRuleChecked)
	http.HandleFunc("PUT /v3/channels/{channel}/rules/{id}", s.updateRuleKeyed)
	http.HandleFunc("PUT /v4/rules", s.updateRuleOwned)
	http.ListenAndServe(":8080", nil)
}
