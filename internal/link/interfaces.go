package link

import (
	"maps"
	"slices"
	"strings"
)

// An Interface is one that at least two types of the program are seen to
// implement, with its methods in order of name.
type Interface struct {
	Name    string
	Methods []Method
}

// A Method is an interface method with what implements it, in order of ID.
type Method struct {
	ID    string
	Funcs []*Func
}

// Interfaces returns the interfaces that several types of the program
// implement, or are declared to, in order of name.
func (p *Program) Interfaces() []Interface {
	names := slices.AppendSeq(slices.Collect(maps.Keys(p.impls)), maps.Keys(p.declared))
	slices.Sort(names)
	var all []Interface
	for _, name := range slices.Compact(names) {
		if i := (Interface{Name: name, Methods: p.methodsOf(name)}); name != "" && len(i.Methods) > 0 {
			all = append(all, i)
		}
	}
	return all
}

// methodsOf lists the methods of an interface behind which several functions
// stand.
func (p *Program) methodsOf(name string) []Method {
	behind := map[string][]*Func{}
	for _, c := range slices.Concat(p.impls[name], p.declared[name]) {
		for m, id := range c.Methods {
			if f := p.byID[id]; f != nil && slices.Contains(c.Own, m) && !slices.Contains(behind[m], f) {
				behind[m] = append(behind[m], f)
			}
		}
	}
	var all []Method
	for _, m := range slices.Sorted(maps.Keys(behind)) {
		funcs := behind[m]
		slices.SortFunc(funcs, func(a, b *Func) int { return strings.Compare(a.ID, b.ID) })
		if len(funcs) > 1 {
			all = append(all, Method{"(" + name + ")." + m, funcs})
		}
	}
	return all
}
