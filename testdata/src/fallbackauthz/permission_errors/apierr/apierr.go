// Package apierr holds the errors of the service.
package apierr

import (
	"errors"
	"net/http"
)

// ErrForbidden is the sentinel.
var ErrForbidden = errors.New("forbidden")

// An Error carries the status of the answer.
type Error struct {
	Status int
	Msg    string
}

func (e *Error) Error() string { return e.Msg }

// Forbidden makes a permission error.
func Forbidden(msg string) error { return &Error{Status: http.StatusForbidden, Msg: msg} }

// Missing makes an error for a row that is not there.
func Missing(msg string) error { return &Error{Status: http.StatusNotFound, Msg: msg} }

// Write answers with the error's status.
func Write(w http.ResponseWriter, err error) {
	var e *Error
	switch {
	case errors.Is(err, ErrForbidden):
		http.Error(w, err.Error(), http.StatusForbidden)
	case errors.As(err, &e):
		http.Error(w, e.Msg, e.Status)
	default:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}
