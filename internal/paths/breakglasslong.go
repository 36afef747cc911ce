package paths

import (
	"slices"
	"time"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// clearlyLonger is how many times as long as the usual credential one must be
// good to be odd.
const clearlyLonger = 10

// clearlyLong is how many seconds a credential for when the usual way fails must
// be good to be odd where the usual one ends as somebody has set: a year.
const clearlyLong = 365 * 24 * 60 * 60

// longer reports whether a credential is good for a constant time that is far
// longer than that of another; where that is not known, at least very long.
func longer(x, other *summary.Mint) bool {
	a, b := goodFor(x), goodFor(other)
	if b == 0 {
		return ends(other) && a >= clearlyLong
	}
	return a > 0 && a >= clearlyLonger*b
}

// goodFor is the constant number of seconds that a credential is good; 0 when it
// is not known, and where several are filled in the longest.
func goodFor(m *summary.Mint) int {
	var all int
	for i := range m.Fills {
		if f := &m.Fills[i]; f.Means == summary.Expiry {
			if f.Lasts == 0 && !f.Zero {
				return 0 // another one is not known
			}
			all = max(all, f.Lasts)
		}
	}
	return all
}

// length writes a lifetime.
func length(m *summary.Mint) string { return (time.Duration(goodFor(m)) * time.Second).String() }

// unlimited is the expiry that the client chooses, where neither the function
// that is told of it nor one that this hands it on to sets a limit; nil when
// there is none.
func unlimited(x made) *summary.Fill {
	for i := range x.m.Fills {
		f := &x.m.Fills[i]
		if f.Means != summary.Expiry || !f.Asked {
			continue
		}
		if x.m.Call >= 0 && slices.ContainsFunc(x.f.Targets(&x.f.Calls[x.m.Call]), func(t *link.Func) bool { return limiting(t, f.Param, 0) }) {
			return nil
		}
		return f
	}
	return nil
}

// limiting reports whether a function, or one that it hands the parameter on to,
// compares it with a limit.
func limiting(f *link.Func, param int32, depth int) bool {
	if depth > maxCompleting || slices.Contains(f.Bounds, param) {
		return true // how it goes on is not looked at
	}
	for k := range f.Calls {
		c := &f.Calls[k]
		for _, p := range c.Pass {
			if p.Param == param && slices.ContainsFunc(f.Targets(c), func(t *link.Func) bool { return limiting(t, p.Arg, depth+1) }) {
				return true
			}
		}
	}
	return false
}

// leastAlike is how many fields two types of credentials must have filled in
// in common, beside the expiry, to be taken for two of a kind.
const leastAlike = 4

// alike are the credentials of other types that are filled in as x is: those
// that have three in four of its fields in common. They are looked for where
// nobody else makes one of its type.
func (b *minting) alike(x made) []made {
	if x.m.Call >= 0 || !x.m.Named || x.m.Opaque {
		return nil
	}
	var all []made
	for _, o := range b.all {
		if o.m.Type == x.m.Type || o.m.Call >= 0 || !o.m.Named || o.m.Opaque || b.named[o.f] {
			continue
		}
		common, plain := 0, 0
		for i := range x.m.Fills {
			if f := &x.m.Fills[i]; f.Means != summary.Expiry {
				plain++
				if has(o.m, f.Name) {
					common++
				}
			}
		}
		if common >= leastAlike && 4*common >= 3*plain {
			all = append(all, o)
		}
	}
	return all
}

// limited is another place that makes the same credential, and does not let the
// client choose how long it is good; nil when there is none. What a call gives
// back tells which credential it makes.
func (b *minting) limited(x made) *made {
	for i := range b.all {
		o := &b.all[i]
		if o.m != x.m && ends(o.m) && unlimited(*o) == nil && sameThings(x, *o) {
			return o
		}
	}
	return nil
}

// given is the type of the credential that a call gives back; "" when no call
// makes it, or it gives back a plain one.
func given(x made) string {
	if x.m.Call < 0 {
		return ""
	}
	return x.f.Calls[x.m.Call].Gives
}
