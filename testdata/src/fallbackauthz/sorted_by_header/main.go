// Command sorted_by_header takes webhooks of several senders, which are told by
// their headers.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"io"
	"net/http"
)

type hooks struct {
	db     *sql.DB
	secret []byte
}

// signed asks for the signature of one sender.
func (h *hooks) signed(body []byte, signature string) bool {
	mac := hmac.New(sha256.New, h.secret)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), []byte(signature))
}

func (h *hooks) keep(from string, body []byte) {
	h.db.Exec("INSERT INTO events (sender, body) VALUES (?, ?)", from, body)
}

func (h *hooks) fromForge(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if !h.signed(body, r.Header.Get("X-Forge-Signature")) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	h.keep("forge", body)
}

// fromMill has the payload checked by the sender.
func (h *hooks) fromMill(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Post("https://mill.example/check", "text/plain", r.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	body, _ := io.ReadAll(answer.Body)
	h.keep("mill", body)
}

func (h *hooks) fromQuarry(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	h.keep("quarry", body)
}

// post sorts by the header that each sender has.
func (h *hooks) post(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Quarry-Event") != "" {
		h.fromQuarry(w, r)
	} else if r.Header.Get("X-Mill-Event") != "" {
		h.fromMill(w, r)
	} else if r.Header.Get("X-Forge-Event") != "" {
		h.fromForge(w, r)
	} else {
		http.Error(w, "bad request", http.StatusBadRequest)
	}
}

// legacy has one door more for whoever sends the old header.
func (h *hooks) legacy(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Old-Client") != "" {
		h.fromQuarry(w, r) // want `path when r.Header.Get == "" does not hold .* reaches \(\*sorted_by_header.hooks\).keep without`
	} else {
		h.fromForge(w, r)
	}
}

func main() {
	h := &hooks{}
	http.HandleFunc("POST /hook", h.post)
	http.HandleFunc("POST /legacy", h.legacy)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
