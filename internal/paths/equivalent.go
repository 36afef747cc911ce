package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// Classes of sinks: reading and giving away come to the same for the data.
func class(kind string) string {
	switch kind {
	case "read", "disclose", "send", "secret":
		return "out"
	case "write", "delete":
		return "change"
	}
	return kind
}

// weight orders sinks by what is lost.
func weight(kind string) int {
	switch kind {
	case "mint", "secret", "exec":
		return 3
	case "write", "delete", "send":
		return 2
	case "read":
		return 1
	}
	return 0
}

// maxMemoryPath is how many calls down a map of the service's own is taken for
// its store: handler, service, store and the use itself. Deeper down it is the
// memory of something else, such as a watcher or a logger.
const maxMemoryPath = 4

// Bounds of how far below a fork its arms may meet. What both reach by ways of
// their own that are longer is a general part of the service, such as its
// configuration or the client of its storage, and so is what they meet in
// below a few calls and what many functions use.
const (
	maxMeeting = 3
	someUsers  = 3
	manyUsers  = maxSharing
	longTail   = 5
)

// far reports whether the arms have nothing in common but a general function
// far below both.
func (k *Fork) far(p, a *link.Leaf) bool {
	if joined(p, a) {
		return false
	}
	i, j := len(p.Path), len(a.Path)
	for i > 0 && j > 0 && p.Path[i-1] == a.Path[j-1] {
		i, j = i-1, j-1
	}
	mine, theirs := k.distance(p.Path[:i]), k.distance(a.Path[:j])
	calls := max(mine, theirs)
	if i == len(p.Path) {
		return calls > maxMemoryPath // they meet nowhere
	}
	switch users := p.Path[i].Func.Users(); {
	case calls > 1 && len(p.Path)-i > longTail:
		return users >= someUsers
	case calls > 1 && users >= manyUsers:
		return true
	case mine+theirs <= 2*maxMeeting:
		return false
	default:
		return users >= someUsers
	}
}

// distance counts the calls of a way that lead out of the fork's function: not
// those that a function makes of a value it was given.
func (k *Fork) distance(way []link.Hop) int {
	n := 0
	for _, h := range way {
		if h.Target().Hole == nil && !closureOf(h.Func.ID, k.Func.ID) {
			n++
		}
	}
	return n
}

// closureOf reports whether a function is a closure of another, at any depth,
// by their IDs.
func closureOf(id, outer string) bool {
	rest, ok := strings.CutPrefix(id, outer)
	return ok && strings.HasPrefix(rest, "$")
}

// equivalent grades how much two sinks are the same operation; 0 is not.
func (k *Fork) equivalent(p, a *link.Leaf) int {
	if k.far(p, a) {
		return 0
	}
	if a.Memory && (len(a.Path) > maxMemoryPath || len(p.Path) > maxMemoryPath) {
		return 0
	}
	same := class(p.Kind) == class(a.Kind)
	if a.Kind == "disclose" && k.Cond.Kind != summary.HitArm && k.Cond.Kind != summary.FlagArm || !k.fallback() && k.Cond.Kind != summary.HitArm && p.Kind == "disclose" {
		return 0 // every handler answers, also after an error; what it answers with is the sink
	}
	switch {
	case p.Key == a.Key && (!a.Memory || k.fallback() || k.Cond.Kind == summary.HitArm || joined(p, a) && len(a.Path) > 1):
		return 4
	case p.Memory || a.Memory:
		return 0 // a map is the same store only where the same code uses it
	case same && p.Noun != "" && p.Noun == a.Noun:
		return 3
	case same && p.Noun != "" && a.Noun != "":
		return 0
	case !same || !k.fallback() || max(k.distance(p.Path), k.distance(a.Path)) > maxMeeting:
		return 0
	case p.Name == a.Name:
		return 2
	}
	return 1
}

// joined reports whether both arms reach the sink by the same call of the
// function: the arms meet before it.
func joined(p, a *link.Leaf) bool {
	return len(p.Path) > 0 && len(a.Path) > 0 && p.Path[0] == a.Path[0]
}

// apart reports whether the fork is what tells two ways from each other:
// either each lies on its own arm only, or both are the same way, behind the
// point where the arms meet. What differs between two calls that both arms
// make, or inside one call, is not the fork's.
func (k *Fork) apart(p, a *link.Leaf) bool {
	if joined(p, a) {
		return slices.Equal(p.Path, a.Path)
	}
	return !k.on(k.alternate, p) && !k.on(k.primary, a)
}

// twins reports whether two ways begin with calls of one function, which is
// given nothing to run.
func twins(p, a *link.Leaf) bool {
	if len(p.Path) < 2 || len(a.Path) < 2 {
		return false
	}
	c, d := p.Path[0].Target(), a.Path[0].Target()
	return c.Static+c.Invoke != "" && c.Static == d.Static && c.Invoke == d.Invoke && len(c.Funcs)+len(d.Funcs) == 0
}

// on reports whether a flow of the function reaches the first call of a way.
// The primary call itself stands before the fork, on no arm.
func (k *Fork) on(s *flow.States, l *link.Leaf) bool {
	if len(l.Path) == 0 || l.Path[0].Func != k.Func {
		return false
	}
	b := k.Func.BlockOf(l.Path[0].Call)
	return b >= 0 && s.In(b).Reached()
}
