// The check is asked about one thing, and another one is changed: the client
// names both.
package main

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

type policy struct{ granted map[string]bool }

func (p *policy) can(user, action, object string) bool { return p.granted[user+action+object] }

type invoices struct{ db *sql.DB }

func (s *invoices) remove(id string) error {
	_, err := s.db.Exec("delete from invoices where id = ?", id)
	return err
}

func (s *invoices) put(tenant, id, text string) error {
	_, err := s.db.Exec("update invoices set text = ? where id = ? and tenant = ?", text, id, tenant)
	return err
}

func (s *invoices) retext(id, text string) error {
	_, err := s.db.Exec("update invoices set text = ? where id = ?", text, id)
	return err
}

func (s *invoices) text(id string) (text string, err error) {
	return text, s.db.QueryRow("select text from invoices where id = ?", id).Scan(&text)
}

func (s *invoices) in(tenant, id string) bool {
	var n int
	s.db.QueryRow("select count(*) from invoices where id = ? and tenant = ?", id, tenant).Scan(&n)
	return n == 1
}

type line struct{ TenantID, ID, Text string }

type batch struct {
	TenantID string
	Lines    []line
}

type server struct {
	policy   *policy
	invoices *invoices
}

func deny(w http.ResponseWriter) { w.WriteHeader(http.StatusForbidden) }

func (s *server) deleteInvoice(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "invoice:delete", r.PathValue("id")) {
		deny(w)
		return
	}
	s.invoices.remove(r.PathValue("id"))
}

// The key in the query is not that in the path.
func (s *server) dropInvoice(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "invoice:delete", r.PathValue("id")) {
		deny(w)
		return
	}
	s.invoices.remove(r.URL.Query().Get("invoice")) // want "remove is given Get \"invoice\" .* in .*dropInvoice, where .*can.* is asked about path \"id\": nothing compares the two, as .*deleteInvoice asks"
}

// The two are compared.
func (s *server) discardInvoice(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("invoice")
	if !s.policy.can(r.Header.Get("X-User"), "invoice:delete", r.PathValue("id")) || id != r.PathValue("id") {
		deny(w)
		return
	}
	s.invoices.remove(id)
}

// The store says that the one lies in the other.
func (s *server) dismissInvoice(w http.ResponseWriter, r *http.Request) {
	tenant, id := r.PathValue("tenant"), r.PathValue("id")
	if !s.policy.can(r.Header.Get("X-User"), "invoice:delete", tenant) || !s.invoices.in(tenant, id) {
		deny(w)
		return
	}
	s.invoices.remove(id)
}

func (s *server) putInvoice(w http.ResponseWriter, r *http.Request) {
	var in line
	if json.NewDecoder(r.Body).Decode(&in) != nil || !s.policy.can(r.Header.Get("X-User"), "invoice:write", in.TenantID) {
		deny(w)
		return
	}
	s.invoices.put(in.TenantID, in.ID, in.Text)
}

// Each line names a tenant of its own.
func (s *server) putInvoices(w http.ResponseWriter, r *http.Request) {
	var in batch
	if json.NewDecoder(r.Body).Decode(&in) != nil || !s.policy.can(r.Header.Get("X-User"), "invoice:write", in.TenantID) {
		deny(w)
		return
	}
	for _, l := range in.Lines {
		s.invoices.put(l.TenantID, l.ID, l.Text) // want "put is given batch.Lines.*TenantID .* in .*putInvoices, where .*can.* is asked about batch.TenantID"
	}
}

// The check is asked about each.
func (s *server) putEach(w http.ResponseWriter, r *http.Request) {
	var in batch
	if json.NewDecoder(r.Body).Decode(&in) != nil {
		return
	}
	for _, l := range in.Lines {
		if !s.policy.can(r.Header.Get("X-User"), "invoice:write", l.TenantID) {
			deny(w)
			return
		}
		s.invoices.put(l.TenantID, l.ID, l.Text)
	}
}

// What the request says of all holds for each.
func (s *server) putAll(w http.ResponseWriter, r *http.Request) {
	var in batch
	if json.NewDecoder(r.Body).Decode(&in) != nil || !s.policy.can(r.Header.Get("X-User"), "invoice:write", in.TenantID) {
		deny(w)
		return
	}
	for _, l := range in.Lines {
		s.invoices.put(in.TenantID, l.ID, l.Text)
	}
}

// The key of the body is not that of the path.
func (s *server) rewriteInvoice(w http.ResponseWriter, r *http.Request) {
	var in line
	if json.NewDecoder(r.Body).Decode(&in) != nil || !s.policy.can(r.Header.Get("X-User"), "invoice:write", r.PathValue("id")) {
		deny(w)
		return
	}
	s.invoices.retext(in.ID, in.Text) // want "retext is given line.ID .* in .*rewriteInvoice, where .*can.* is asked about path \"id\": nothing compares the two"
}

// The body is told its key by the path.
func (s *server) editInvoice(w http.ResponseWriter, r *http.Request) {
	var in line
	if json.NewDecoder(r.Body).Decode(&in) != nil || !s.policy.can(r.Header.Get("X-User"), "invoice:write", r.PathValue("id")) {
		deny(w)
		return
	}
	in.ID = r.PathValue("id")
	s.invoices.retext(in.ID, in.Text)
}

func (s *server) getInvoice(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "invoice:read", r.PathValue("id")) {
		deny(w)
		return
	}
	text, _ := s.invoices.text(r.PathValue("id"))
	w.Write([]byte(text))
}

// Who may write the copy is not asked whether he may read what is copied.
func (s *server) copyInvoice(w http.ResponseWriter, r *http.Request) {
	if !s.policy.can(r.Header.Get("X-User"), "invoice:write", r.PathValue("id")) {
		deny(w)
		return
	}
	text, err := s.invoices.text(r.Header.Get("X-Copy-From")) // want "text is given Get \"X-Copy-From\" .* in .*copyInvoice, where .*can.* is asked about path \"id\": nothing compares the two, as .*getInvoice asks"
	if err != nil {
		return
	}
	s.invoices.retext(r.PathValue("id"), text)
}

// Both are asked about.
func (s *server) cloneInvoice(w http.ResponseWriter, r *http.Request) {
	user, from := r.Header.Get("X-User"), r.Header.Get("X-Copy-From")
	if !s.policy.can(user, "invoice:write", r.PathValue("id")) || !s.policy.can(user, "invoice:read", from) {
		deny(w)
		return
	}
	text, err := s.invoices.text(from)
	if err != nil {
		return
	}
	s.invoices.retext(r.PathValue("id"), text)
}

func main() {
	s := &server{}
	http.HandleFunc("DELETE /invoices/{id}", s.deleteInvoice)
	http.HandleFunc("POST /invoices/{id}/drop", s.dropInvoice)
	http.HandleFunc("POST /invoices/{id}/discard", s.discardInvoice)
	http.HandleFunc("POST /tenants/{tenant}/invoices/{id}/dismiss", s.dismissInvoice)
	http.HandleFunc("PUT /invoices", s.putInvoice)
	http.HandleFunc("PUT /invoices/batch", s.putInvoices)
	http.HandleFunc("PUT /invoices/each", s.putEach)
	http.HandleFunc("PUT /invoices/all", s.putAll)
	http.HandleFunc("PUT /invoices/{id}/text", s.rewriteInvoice)
	http.HandleFunc("PUT /invoices/{id}/edit", s.editInvoice)
	http.HandleFunc("GET /invoices/{id}", s.getInvoice)
	http.HandleFunc("POST /invoices/{id}/copy", s.copyInvoice)
	http.HandleFunc("POST /invoices/{id}/clone", s.cloneInvoice)
	http.ListenAndServe(":8080", nil)
}
