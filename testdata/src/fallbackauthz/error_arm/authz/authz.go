// Package authz decides who may do what.
package authz

import "net/http"

// A Policy maps users to what they may do.
type Policy struct{ grants map[string][]string }

// Can reports whether user holds the permission.
func (p *Policy) Can(user, permission string) bool {
	for _, g := range p.grants[user] {
		if g == permission {
			return true
		}
	}
	return false
}

// UserOf returns the caller's name as the gateway verified it.
func UserOf(r *http.Request) string { return r.Header.Get("X-User") }
