// Package authz decides what a user may do with a document.
package authz

import (
	"errors"

	"example.com/exportd/document"
)

// The actions a grant can name.
const (
	Read   = "doc:read"   // see that the document exists, and its title
	Export = "doc:export" // take its contents away
)

var (
	// ErrForbidden is returned where the policy said no.
	ErrForbidden = errors.New("forbidden")
	// ErrUnknownToken is returned for a token that belongs to nobody.
	ErrUnknownToken = errors.New("unknown token")
)

// User is an authenticated caller.
type User struct {
	Name  string
	Email string
}

// Grant allows one user one action on one document.
type Grant struct {
	User     string
	Action   string
	Document int64
}

// Policy answers from a fixed set of grants. It is safe for concurrent use.
type Policy struct {
	grants map[Grant]bool
}

// NewPolicy returns the policy that allows what grants say, and owners
// everything on their own documents.
func NewPolicy(grants []Grant) *Policy {
	p := &Policy{grants: make(map[Grant]bool, len(grants))}
	for _, g := range grants {
		p.grants[g] = true
	}
	return p
}

// Can reports whether u may perform action on doc.
func (p *Policy) Can(u User, action string, doc document.Meta) bool {
	return doc.Owner == u.Name || p.grants[Grant{User: u.Name, Action: action, Document: doc.ID}]
}
