package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/flow"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// forks compares the credentials that the arms of a fallback make.
func (b *minting) forks() []*Breach {
	var all []*Breach
	near := b.near()
	shared := &armSinks{}
	for _, f := range b.p.Funcs {
		if !near[f] {
			continue
		}
		for blk := range f.Blocks {
			for _, k := range forksAt(f, blk, shared) {
				if k.fallback() && k.Cond.Kind != summary.HitArm {
					all = append(all, b.fork(k)...)
				}
			}
		}
	}
	return all
}

// maxArm is how many calls below a fork a credential is made for it: what is
// made deeper down is for whatever lies between.
const maxArm = 3

// near are the functions that make a credential, or call one that does.
func (b *minting) near() map[*link.Func]bool {
	all := map[*link.Func]bool{}
	level := map[*link.Func]bool{}
	for _, x := range b.all {
		level[x.f] = true
	}
	for range maxArm {
		up := map[*link.Func]bool{}
		for f := range level {
			if !all[f] {
				all[f] = true
				for _, c := range f.Callers() {
					up[c.Func] = true
				}
			}
		}
		level = up
	}
	return all
}

// fork compares what the alternate arm makes with what the primary makes.
func (b *minting) fork(k *Fork) []*Breach {
	primary := b.makes(k.Func, k.primary, k.alternate)
	if c := k.Cond.Primary; c >= 0 {
		primary = append(primary, b.madeBy(k.Func, c)...)
	}
	var all []*Breach
	for _, x := range b.makes(k.Func, k.alternate, k.primary) {
		if !b.credential(x) {
			continue
		}
		if lacks, peer := b.against(x, primary); peer != nil {
			all = append(all, &Breach{
				Func: x.f, Pos: x.m.Pos, Name: x.place(), Lacks: lacks, Peer: peer,
				Evidence: finding.Fork, Confidence: finding.High, fork: k, entry: k.Func,
			})
		}
	}
	return all
}

// against says what a credential lacks that one of the others has; nil when it
// lacks nothing.
func (b *minting) against(x made, others []made) (lacks []Lack, peer *made) {
	for i := range others {
		o := &others[i]
		if o.m == x.m || o.m.Opaque || !b.credential(*o) || x.m.Kind != o.m.Kind && x.m.Kind != "" && o.m.Kind != "" {
			continue
		}
		lacks = lacks[:0]
		if endless(x.m) && ends(o.m) && !b.completed(x) {
			lacks = append(lacks, Lack{"expiry", expiry(o.m).Name})
		}
		if wide, narrow := scope(x.m), scope(o.m); wide != nil && wide.Wide && narrow != nil && !narrow.Wide && x.m.Type == o.m.Type {
			lacks = append(lacks, Lack{"scope", wide.Name + " " + wide.Text})
		}
		if len(lacks) == 0 && sameThings(x, *o) && longer(x.m, o.m) {
			lacks = append(lacks, Lack{"lifetime", length(x.m)})
		}
		if len(lacks) > 0 {
			return lacks, o
		}
	}
	return nil, nil
}

// sameThings reports whether two places make the same type of credential: how
// long one is good says nothing of another, such as a token to get tokens with.
func sameThings(x, o made) bool {
	return x.m.Type == o.m.Type || given(x) != "" && given(x) == given(o)
}

// scope is what is filled in for the scope, the widest first; nil when nothing
// is.
func scope(m *summary.Mint) *summary.Fill {
	for i := range m.Fills {
		if m.Fills[i].Means == summary.Scope && m.Fills[i].Wide {
			return &m.Fills[i]
		}
	}
	return filled(m, summary.Scope)
}

// makes are the credentials that one arm of a fork makes and the other does
// not: in the blocks of the arm, and below the calls in them.
func (b *minting) makes(f *link.Func, arm, other *flow.States) []made {
	var all []made
	for blk := range f.Blocks {
		if !arm.In(blk).Reached() || other.In(blk).Reached() {
			continue
		}
		for i := range f.Mints {
			if m := &f.Mints[i]; m.Fresh && int(m.Block) == blk {
				all = append(all, made{f, m})
			}
		}
		for _, c := range f.Blocks[blk].Calls {
			all = append(all, b.madeBy(f, c)...)
		}
	}
	return all
}

// madeBy are the credentials that a call makes.
func (b *minting) madeBy(f *link.Func, call int32) []made {
	var all []made
	for _, t := range f.Runs(&f.Calls[call]) {
		for _, g := range t.TreeNow(maxArm - 1) {
			for i := range g.Mints {
				if m := &g.Mints[i]; m.Fresh && !g.Generated {
					all = append(all, made{g, m})
				}
			}
		}
	}
	return all
}
