package paths

import (
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A Breach is a way to a credential, for when the usual way fails, that leaves
// out what the usual way sets or asks.
type Breach struct {
	Func       *link.Func       // that makes the credential
	Pos        finding.Position // where
	Name       string           // of the credential: its type, or the function that makes it
	Lacks      []Lack           // never empty
	Peer       *made            // that has what is missing; nil when there is nothing to compare with
	With, Of   int              // how many of the others have it; 0 for the arms of a fork
	Evidence   finding.Evidence
	Confidence finding.Confidence

	usual   bool       // the way is not named for recovery
	changes bool       // a call changes what somebody logs in with: no credential is made
	fork    *Fork      // nil when the way is told by a name
	entry   *link.Func // the function that is named for it
	swap    *summary.Swap
	at      finding.Position // where the peer has what is missing, when it is no credential of its own
	in      *link.Func       // the function of at
}

// A Lack is one thing that is missing.
type Lack struct {
	Kind string // expiry, lifetime, limit, scope, verification, audit, one-time use, second factor, static secret, requirement
	Name string // the field, parameter, guard or call
}

// made is one place where a credential is made.
type made struct {
	f *link.Func
	m *summary.Mint
}

// Breaches returns the ways to a credential that are for when the usual way
// fails, and that leave out what the usual way has.
func Breaches(p *link.Program) []*Breach {
	b := newMinting(p)
	all := b.forks()
	all = append(all, b.recoveries()...)
	all = append(all, b.doors()...)
	all = append(all, b.desks()...)
	all = append(all, b.codes()...)
	all = append(all, b.reused()...)
	all = append(all, b.unspent()...)
	all = append(all, b.factors()...)
	all = append(all, b.requirements()...)
	all = append(all, b.swaps()...)
	return onePlace(all)
}

// onePlace keeps of several lapses at one place the first, with what the others
// add: a fork says more than a name.
func onePlace(all []*Breach) []*Breach {
	type place struct {
		at   finding.Position
		kind string
	}
	seen := map[place]bool{}
	var kept []*Breach
	for _, l := range all {
		at := place{l.Pos, l.Lacks[0].Kind}
		if !seen[at] {
			seen[at] = true
			kept = append(kept, l)
		}
	}
	return kept
}

// minting knows where a program makes credentials.
type minting struct {
	p      *link.Program
	all    []made            // those made in the program, in order of function
	byType map[string][]made // the same
	named  map[*link.Func]bool
}

func newMinting(p *link.Program) *minting {
	b := &minting{p: p, byType: map[string][]made{}, named: map[*link.Func]bool{}}
	for _, f := range p.Funcs {
		b.named[f] = f.Recovery
		if f.Generated {
			continue
		}
		for i := range f.Mints {
			if m := &f.Mints[i]; m.Fresh {
				b.all = append(b.all, made{f, m})
				b.byType[m.Type] = append(b.byType[m.Type], made{f, m})
			}
		}
	}
	for _, e := range p.Entries() {
		if e.Fn != nil && e.Recovery {
			b.named[e.Fn] = true
		}
	}
	return b
}

// credential reports whether what is made is a credential: it is named for one,
// or the call that is told how long it is good makes one.
func (b *minting) credential(x made) bool {
	return x.m.Named || x.m.Call < 0 || x.f.MintsAt(x.m.Call)
}

// expiry is what is filled in for the expiry; nil when nothing is.
func expiry(m *summary.Mint) *summary.Fill { return filled(m, summary.Expiry) }

func filled(m *summary.Mint, what summary.Meaning) *summary.Fill {
	for i := range m.Fills {
		if m.Fills[i].Means == what {
			return &m.Fills[i]
		}
	}
	return nil
}

// ends reports whether an expiry is filled in that is not the constant zero.
func ends(m *summary.Mint) bool {
	for i := range m.Fills {
		if m.Fills[i].Means == summary.Expiry && !m.Fills[i].Zero {
			return true
		}
	}
	return false
}

// endless reports whether a credential that is made here has a place for an
// expiry and gets none, as far as it can be seen here.
func endless(m *summary.Mint) bool {
	if !m.Ends || m.Opaque || ends(m) {
		return false
	}
	return m.Call < 0 || expiry(m) != nil // a call that is told zero
}

// maxCompleting is how many calls away from where a credential is made its
// expiry may still be filled in. An expiry further away is of another
// credential; taking it for this one's would hide what is reported.
const maxCompleting = 4

// completed reports whether an expiry may be filled in later: by what the
// function that makes the credential calls, or by one of those that it is given
// back to.
func (b *minting) completed(x made) bool {
	if x.m.Call >= 0 {
		return false // it was told
	}
	for i, f := range x.f.Tree(maxCompleting) {
		for j := range f.Mints {
			if m := &f.Mints[j]; m != x.m && ends(m) && (i > 0 || !m.Fresh && sameKind(m, x.m)) {
				return true
			}
		}
	}
	return b.completedAbove(x.f, x.m, map[*link.Func]bool{}, 0)
}

func (b *minting) completedAbove(f *link.Func, of *summary.Mint, seen map[*link.Func]bool, depth int) bool {
	if seen[f] || depth > maxCompleting {
		return false
	}
	seen[f] = true
	for _, c := range f.Callers() {
		for j := range c.Func.Mints {
			if m := &c.Func.Mints[j]; !m.Fresh && ends(m) && sameKind(m, of) {
				return true
			}
		}
		if f.Results > 0 && b.completedAbove(c.Func, of, seen, depth+1) {
			return true
		}
	}
	return false
}

// sameKind reports whether what fills one in can fill in the other: the same
// type, any two maps, or a call that sets an expiry on whatever it is given.
func sameKind(fills, of *summary.Mint) bool {
	return fills.Call >= 0 || fills.Type == of.Type || isMap(fills.Type) && isMap(of.Type)
}

func isMap(name string) bool {
	return strings.HasPrefix(name, "map[") || strings.Contains(name, "MapClaims")
}

// place names where an expiry belongs: the type, or the function that is told.
func (x made) place() string { return x.m.Type }
