// Package errors is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/api/errors, and nothing behind them.
package errors

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

type StatusError struct{ ErrStatus v1.Status }

func (e *StatusError) Error() (_ string)                                               { return }
func NewNotFound(qualifiedResource schema.GroupResource, name string) (_ *StatusError) { return }
func NewUnauthorized(reason string) (_ *StatusError)                                   { return }
func NewForbidden(qualifiedResource schema.GroupResource, name string, err error) (_ *StatusError) {
	return
}
func IsNotFound(err error) (_ bool)     { return }
func IsUnauthorized(err error) (_ bool) { return }
func IsForbidden(err error) (_ bool)    { return }
