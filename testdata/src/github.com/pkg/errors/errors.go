// Package errors is a stub of github.com/pkg/errors.
package errors

import "fmt"

type fundamental struct{ msg string }

func (f *fundamental) Error() string { return f.msg }

// New makes an error.
func New(message string) error { return &fundamental{message} }

// Wrap annotates an error.
func Wrap(err error, message string) error { return fmt.Errorf("%s: %w", message, err) }
