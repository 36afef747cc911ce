package paths

import (
	"cmp"
	"maps"
	"slices"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// shared asks about a fallback arm whose primary path has no guard of its
// own, as where a client acts with the caller's rights: it is a contradiction
// if the arm reaches, without a guard, what most other functions reach only
// with a permission. It is nil when there is none.
func (k *Fork) shared(p *link.Program) *Contradiction {
	switch k.Cond.Kind {
	case summary.ErrorArm, summary.TimeoutArm, summary.RecoverArm, summary.FlagArm, summary.AssertArm:
	default:
		return nil
	}
	if k.Cond.Alt < 0 {
		return nil
	}
	var all []*Contradiction
	sinks := k.altSinks()
	for i := range sinks {
		alt := &sinks[i]
		if !k.replaces(p, alt) {
			continue
		}
		if c := k.elsewhere(p, alt); c != nil {
			all = append(all, c)
		}
	}
	if len(all) == 0 {
		return nil
	}
	sortContradictions(all, p)
	return all[0]
}

// replaces reports whether a sink of the alternate arm stands for what the
// primary path did not give: nothing there reaches it, no guard stands before
// it, it is no second try of the same call, and its outcome is a success.
func (k *Fork) replaces(p *link.Program, alt *link.Leaf) bool {
	if alt.IsHole() || alt.Memory || alt.Kind == "disclose" || len(alt.Path) == 0 || reports(alt) {
		return false
	}
	if guarded(p, alt.Held.May, summary.RoleOrFlag) || guarded(p, k.Func.Entering().Must, summary.RoleOrFlag) {
		return false
	}
	if k.asksAfter(p) || guarded(p, k.Func.CheckedAround(), summary.RoleOrFlag) {
		return false
	}
	primaries := k.primarySinks()
	for i := range primaries {
		if prim := &primaries[i]; prim.Key == alt.Key || guarded(p, prim.Held.Must, summary.RoleOrFlag) {
			return false
		}
	}
	return alt.Path[0].Func == k.Func && k.stands(alt.Path[0].Target(), alt.Kind) && k.succeeds(alt)
}

// asksAfter reports whether the alternate arm asks for a permission before it
// gives away what it has read.
func (k *Fork) asksAfter(p *link.Program) bool {
	f := k.Func
	for b := range f.Blocks {
		if f.Blocks[b].Ret >= 0 && k.alternate.In(b).Reached() && guarded(p, f.Holds(k.alternate.Out(b)).Must, summary.RoleOrFlag) {
			return true
		}
	}
	return false
}

// stands reports whether a call of the alternate arm stands for one of the
// primary path: it gives the same type, and has another source. Creating what
// could not be found or updated is no second way to it.
func (k *Fork) stands(alt *summary.Call, kind string) bool {
	f := k.Func
	other := func(c *summary.Call) bool {
		if alt.Gives == "" || c.Gives != alt.Gives || c.Static+c.Invoke == alt.Static+alt.Invoke || c.Recv == alt.Recv {
			return false
		}
		return class(kind) == "out" || c.Verb == "write"
	}
	if c := k.Cond.Primary; c >= 0 {
		return other(&f.Calls[c])
	}
	for b := range f.Blocks {
		if !k.primary.In(b).Reached() || k.alternate.In(b).Reached() {
			continue
		}
		for _, c := range f.Blocks[b].Calls {
			if other(&f.Calls[c]) {
				return true
			}
		}
	}
	return false
}

// succeeds reports whether the function can come back without an error after
// the alternate's call. A clean-up that precedes the error's return is no
// second way to the operation.
func (k *Fork) succeeds(alt *link.Leaf) bool {
	f := k.Func
	start := f.BlockOf(alt.Path[0].Call)
	if alt.Path[0].Func != f || start < 0 {
		return false
	}
	reads := class(alt.Kind) == "out" || alt.Kind == "mint"
	seen := map[int]bool{}
	work := []int{start}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[b] || !k.alternate.In(b).Reached() {
			continue
		}
		seen[b] = true
		for _, e := range f.Blocks[b].Succs {
			work = append(work, int(e.To))
		}
		if r := f.Blocks[b].Ret; r >= 0 && k.success(&f.Returns[r], reads) {
			return true
		}
	}
	return false
}

// success reports whether a return hands back something else than the error
// that led here. A function without results succeeds when what it reached
// gives something out.
func (k *Fork) success(r *summary.Return, reads bool) bool {
	if len(r.Results) == 0 {
		return reads
	}
	last := &r.Results[len(r.Results)-1]
	switch last.Kind {
	case summary.ErrorValue, summary.PermissionError, summary.HiddenError:
		return false
	case summary.FromCall:
		return last.Call != k.Cond.Primary
	}
	return true
}

// elsewhere compares a sink of the alternate arm with the calls that reach it
// in other functions.
func (k *Fork) elsewhere(p *link.Program, alt *link.Leaf) *Contradiction {
	root := k.Func
	for root.Enclosing() != nil {
		root = root.Enclosing()
	}
	own := func(g *link.Func) bool {
		for ; g != nil; g = g.Enclosing() {
			if g == root {
				return true
			}
		}
		return false
	}
	uses := p.Uses(alt, own)
	if len(uses) == 0 {
		uses = k.kin(alt)
	}
	if class(alt.Kind) == "out" {
		for i, u := range uses { // what is read may be asked about before it is given away
			uses[i].Leaf = u.Leaf.With(&link.Held{Must: u.Func.Checked()})
		}
	}
	uses = mostly(uses, func(u link.Use) bool { return len(entitled(p, u.Leaf.Held.Must)) > 0 })
	if len(uses) == 0 {
		return nil
	}
	id := mostFrequent(p, uses)
	i := slices.IndexFunc(uses, func(u link.Use) bool { return u.Leaf.Held.Must.Has(id) })
	return &Contradiction{
		Fork: k, Primary: uses[i].Leaf, Alternate: *alt, Missing: []link.GuardID{id}, at: uses[i].Leaf.Held.Must,
		Confidence: finding.Medium, evidence: finding.SharedSink, rank: 4,
	}
}

// kin are the uses of other methods of the interface that a sink of the
// alternate arm is a method of, by methods of the fork's own receiver: one that
// nobody else calls is asked about like those beside it.
func (k *Fork) kin(alt *link.Leaf) []link.Use {
	t := alt.Path[0].Target()
	if t.Invoke == "" || t.Recv == "" || alt.Path[0].Func != k.Func {
		return nil
	}
	var uses []link.Use
	for _, f := range k.Func.Beside() {
		for b := range f.Blocks {
			for _, i := range f.Blocks[b].Calls {
				c := &f.Calls[i]
				at := f.States().Before(b, i)
				if f == k.Func || c.Recv != t.Recv || c.Invoke == "" || c.Invoke == t.Invoke || !at.Reached() {
					continue
				}
				if below := f.Below(i); len(below) > 0 && class(below[0].Kind) == class(alt.Kind) {
					uses = append(uses, link.Use{Func: f, Leaf: below[0].With(f.Holds(at)).With(f.Entering())})
				}
			}
		}
	}
	if len(uses) < leastSharing {
		return nil
	}
	return uses
}

// entitled returns the permissions in a set.
func entitled(p *link.Program, set link.Set) []link.GuardID {
	var all []link.GuardID
	for id := range set.All() {
		if g := p.Guard(id); !g.Audit && g.Strength >= summary.Permission && p.Entitles(id) {
			all = append(all, id)
		}
	}
	return all
}

// mostFrequent is the permission that most uses ask, the first by name of
// several.
func mostFrequent(p *link.Program, uses []link.Use) link.GuardID {
	count, own := map[link.GuardID]int{}, map[link.GuardID]int{}
	for _, u := range uses {
		for _, id := range entitled(p, u.Leaf.Held.Must) {
			count[id]++
			if u.Leaf.Held.Must.At(id).In == u.Func.ID {
				own[id]++ // what it asks itself, before what that asks inside
			}
		}
	}
	ids := slices.Collect(maps.Keys(count))
	return slices.MinFunc(ids, func(a, b link.GuardID) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(own[b], own[a]), cmp.Compare(p.Guard(a).Name, p.Guard(b).Name))
	})
}
