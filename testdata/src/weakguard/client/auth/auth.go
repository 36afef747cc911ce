// Package auth makes clients that act for the caller.
package auth

import "context"

// A Client acts for one caller.
type Client interface{ Templates() Templates }

// Templates are the templates that a caller sees.
type Templates interface {
	Create(namespace, name string) error
	Update(namespace, name string) error
	Delete(namespace, name string) error
	List(namespace string) ([]string, error)
}

type key struct{}

// ClientFrom is the client for the caller of a request.
func ClientFrom(ctx context.Context) Client {
	c, _ := ctx.Value(key{}).(Client)
	return c
}
