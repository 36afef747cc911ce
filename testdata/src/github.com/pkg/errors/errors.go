// Package errors is a stub of github.com/pkg/errors.
package errors

import "fmt"

type fundamental struct{ msg string }

func (f *fundamental) Error() string { return f.msg }

// New makes an error.
func New(message string) error { return &fundamental{message} }

// Errorf makes an error.
func Errorf(format string, args ...any) error { return &fundamental{fmt.Sprintf(format, args...)} }

// Wrap annotates an error; nil for nil.
func Wrap(err error, message string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", message, err)
}

// Wrapf annotates an error; nil for nil.
func Wrapf(err error, format string, args ...any) error { return Wrap(err, fmt.Sprintf(format, args...)) }

// WithMessage annotates an error; nil for nil.
func WithMessage(err error, message string) error { return Wrap(err, message) }

// WithMessagef annotates an error; nil for nil.
func WithMessagef(err error, format string, args ...any) error {
	return Wrap(err, fmt.Sprintf(format, args...))
}

// WithStack annotates an error; nil for nil.
func WithStack(err error) error { return Wrap(err, "") }
