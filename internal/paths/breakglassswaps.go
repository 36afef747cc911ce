package paths

import (
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// swaps returns where a credential that lasts stands in for one that was not
// issued.
func (b *minting) swaps() []*Breach {
	var all []*Breach
	for _, f := range b.p.Funcs {
		for i := range f.Swaps {
			s := &f.Swaps[i]
			// What is only kept somewhere, such as in a file of the user's, may
			// not be there by right: then the environment is asked.
			if f.Generated || !f.Issues(s.Of) || !s.Issues && (s.Empty || !f.MintsAt(s.Of)) || s.Empty && !f.MintsAt(s.Of) {
				continue
			}
			if s.Via > 0 {
				if s = fromStock(f, s); s == nil {
					continue
				}
			}
			c := &f.Calls[s.Of]
			l := &Breach{
				Func: f, Pos: s.Pos, Name: c.Static + c.Invoke, Lacks: []Lack{{"static secret", s.Name}},
				Evidence: finding.Fork, Confidence: finding.High, entry: f, swap: s, at: c.Pos, in: f,
			}
			if !f.MintsAt(s.Of) {
				l.Confidence = finding.Medium
			}
			all = append(all, l)
		}
	}
	return all
}

// fromStock is a swap with what another package gives back; nil when that is
// not known to last.
func fromStock(f *link.Func, s *summary.Swap) *summary.Swap {
	for _, t := range f.Targets(&f.Calls[s.Via-1]) {
		if t.Stock.From != "" {
			with := *s
			with.From, with.Name = t.Stock.From, t.Stock.Name
			return &with
		}
	}
	return nil
}
