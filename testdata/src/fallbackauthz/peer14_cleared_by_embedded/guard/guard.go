// Package guard has a handler that asks before the one it embeds.
package guard

import "net/http"

// A Handler serves members only.
type Handler struct {
	http.Handler
	Members map[string]bool
}

// ServeHTTP asks, then calls the embedded handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !h.Member(r.Header.Get("X-User")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	h.Handler.ServeHTTP(w, r)
}

// Member reports whether user is a member.
func (h *Handler) Member(user string) bool { return h.Members[user] }

// A Named is a Handler with a name; its ServeHTTP is promoted.
type Named struct {
	*Handler
	Name string
}
