package authz

import (
	"testing"

	"example.com/exportd/document"
)

func TestCan(t *testing.T) {
	p := NewPolicy([]Grant{{User: "bob", Action: Read, Document: 1}})
	alice, bob := User{Name: "alice"}, User{Name: "bob"}
	one, two := document.Meta{ID: 1, Owner: "alice"}, document.Meta{ID: 2, Owner: "alice"}
	for _, c := range []struct {
		name   string
		user   User
		action string
		doc    document.Meta
		want   bool
	}{
		{"owner", alice, Export, one, true},
		{"grant", bob, Read, one, true},
		{"grant of another action", bob, Export, one, false},
		{"grant on another document", bob, Read, two, false},
		{"nobody", User{}, Read, one, false},
	} {
		if got := p.Can(c.user, c.action, c.doc); got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}
