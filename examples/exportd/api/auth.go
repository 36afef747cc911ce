package api

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"example.com/exportd/authz"
)

type callerKey struct{}

// authenticate lets a request through if it bears the token of a user.
func (s *Server) authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !ok {
			deny(w, http.StatusUnauthorized)
			return
		}
		user, err := s.store.UserByToken(r.Context(), token)
		if errors.Is(err, authz.ErrUnknownToken) {
			deny(w, http.StatusUnauthorized)
			return
		}
		if err != nil {
			s.fail(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, user)))
	})
}

// caller returns the user whom authenticate found.
func caller(r *http.Request) authz.User {
	return r.Context().Value(callerKey{}).(authz.User)
}

func deny(w http.ResponseWriter, status int) {
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	http.Error(w, http.StatusText(status), status)
}
