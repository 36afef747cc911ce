// Package twirp is a stub of github.com/twitchtv/twirp.
package twirp

import (
	"context"
	"fmt"
)

// An ErrorCode is a Twirp code.
type ErrorCode string

// The codes that the cases use.
const (
	InvalidArgument  ErrorCode = "invalid_argument"
	NotFound         ErrorCode = "not_found"
	PermissionDenied ErrorCode = "permission_denied"
	Unauthenticated  ErrorCode = "unauthenticated"
)

// An Error is a Twirp error.
type Error interface {
	Code() ErrorCode
	Msg() string
	Error() string
}

type twerr struct {
	code ErrorCode
	msg  string
}

func (e *twerr) Code() ErrorCode { return e.code }
func (e *twerr) Msg() string     { return e.msg }
func (e *twerr) Error() string   { return fmt.Sprintf("twirp error %s: %s", e.code, e.msg) }

// NewError makes an error with a code.
func NewError(code ErrorCode, msg string) Error { return &twerr{code, msg} }

// Error makes an error of the code.
func (code ErrorCode) Error(msg string) Error { return NewError(code, msg) }

// Errorf makes an error of the code.
func (code ErrorCode) Errorf(msgFmt string, a ...interface{}) Error {
	return NewError(code, fmt.Sprintf(msgFmt, a...))
}

type Method func(ctx context.Context, request any) (any, error)

type Interceptor func(Method) Method

type ServerOption func(*ServerOptions)

type ServerOptions struct{ _ int }

func WithServerInterceptors(interceptors ...Interceptor) ServerOption { return nil }
