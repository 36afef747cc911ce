// Package door belongs to another team, which has marked what it means.
package door

import "net/http"

// A Warden throws strangers out.
type Warden struct{ Guests map[string]bool }

// Enforce returns to guests only: it panics for everybody else, which no
// caller sees.
//
//authparity:guard strength=object
func (d *Warden) Enforce(user string) {
	if !d.Guests[user] {
		panic(http.ErrAbortHandler)
	}
}

// A Printer prints badges.
type Printer struct{ queue []string }

// Print puts a badge in the queue; that it opens doors is not to be seen
// here.
//
//authparity:sink kind=mint
func (p *Printer) Print(badge string) { p.queue = append(p.queue, badge) }
