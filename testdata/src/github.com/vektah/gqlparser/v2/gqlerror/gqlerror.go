// Package gqlerror is a stub of github.com/vektah/gqlparser/v2/gqlerror.
package gqlerror

import "fmt"

// An Error is a GraphQL error.
type Error struct {
	Err        error                  `json:"-"`
	Message    string                 `json:"message"`
	Extensions map[string]interface{} `json:"extensions,omitempty"`
}

func (err *Error) Error() string { return "input: " + err.Message }

// Errorf makes an error.
func Errorf(message string, args ...interface{}) *Error {
	return &Error{Message: fmt.Sprintf(message, args...)}
}
