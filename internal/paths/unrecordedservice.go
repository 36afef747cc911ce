package paths

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// How many other operations of one type must leave a record for one to lack it,
// and the lower bound of their share.
const (
	leastServices = 4
	leastServed   = 0.6
)

// A service is an operation that an entry point hands its request to: the
// method of another type, named for a change, that leads to one.
type service struct {
	fn   *link.Func
	recv string
	leaf *link.Leaf // the gravest change below
}

// unrecordedService compares what a door hands its request to with the other
// operations of the same type, where the records are kept below the entry points.
func (v *vote) unrecordedService(d *Door) *Outlier {
	services := v.services()
	own := services.of[d]
	if own.fn == nil || own.fn.MayAudit() || d.records(v.p).Len() > 0 || d.Entry != nil && d.Entry.Audits {
		return nil
	}
	var sure []*Door
	seen := map[*link.Func]bool{own.fn: true}
	may, of := 0, 0
	for _, o := range services.by[own.recv] {
		f := services.of[o].fn
		if seen[f] || (o.Entry == nil) != (d.Entry == nil) || d.Entry != nil && o.Entry.Transport != d.Entry.Transport {
			continue
		}
		seen[f] = true
		of++
		if f.MayAudit() {
			may++ // if only where something changed
		}
		if recordsOf(v.p, f).Len() > 0 {
			sure = append(sure, o)
		}
	}
	if len(sure) == 0 || may < leastServices || wilson(may, of) < leastServed {
		return nil
	}
	o := v.unlike(d, sure, of, func(o *Door) link.Set { return recordsOf(v.p, services.of[o].fn) })
	o.With, o.Sink, o.Primary, o.More = may, own.leaf, services.of[o.Peer].leaf, 0
	o.keeper = keeperOf(services.of[o.Peer].fn, o.at.At(o.Missing[0]))
	return o
}

// A keeper is the call by which an operation leaves a record that another
// function keeps.
type keeper struct {
	name string
	pos  finding.Position
}

// keeperOf is the call of f to what keeps the record left at a site; none where
// f keeps it itself.
func keeperOf(f *link.Func, at link.Site) *keeper {
	for k := range f.Calls {
		c := &f.Calls[k]
		for _, t := range f.Targets(c) {
			if t.ID == at.In || strings.HasPrefix(at.In, t.ID+"$") {
				return &keeper{t.ID, c.Pos}
			}
		}
	}
	return nil
}

// A directory says which service stands behind which door.
type directory struct {
	of map[*Door]service
	by map[string][]*Door // by the type of the service, in order of the doors
}

func (v *vote) services() *directory {
	return v.p.Memo("services", func() any {
		all := &directory{map[*Door]service{}, map[string][]*Door{}}
		for _, d := range Doors(v.p) {
			if s := serviceOf(d); s.fn != nil {
				all.of[d] = s
				all.by[s.recv] = append(all.by[s.recv], d)
			}
		}
		return all
	}).(*directory)
}

// serviceOf is the service behind a door; of no function where it does its work
// itself.
func serviceOf(d *Door) service {
	if d.class != "change" {
		return service{}
	}
	for k := range d.Func.Calls {
		c := &d.Func.Calls[k]
		changes := slices.DeleteFunc(slices.Clone(d.Func.Below(int32(k))), func(l link.Leaf) bool {
			return l.IsHole() || class(l.Kind) == "out" || !l.Lasts()
		})
		if len(changes) == 0 {
			continue
		}
		for _, f := range d.Func.Targets(c) {
			recv, _, ok := strings.Cut(f.ID, ").")
			if ok && strings.HasPrefix(recv, "(") && f.Does == "write" && !f.Generated && !slices.Contains(d.Families, recv+")") {
				return service{f, recv + ")", gravest(changes)}
			}
		}
	}
	return service{}
}

// recordsOf are the audit events that a function leaves when it succeeds.
func recordsOf(p *link.Program, f *link.Func) link.Set {
	return audits(p, f.Checked().Union(f.Successes(f.States(), nil)))
}
