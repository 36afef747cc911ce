package link

import (
	"slices"
	"strings"
)

// implementations returns the concrete methods behind an interface method.
func (p *Program) implementations(invoke string, seen []string) []*Func {
	if seen != nil {
		return p.findImplementations(invoke, seen)
	}
	all, ok := p.implemented[invoke]
	if !ok {
		all = p.findImplementations(invoke, nil)
		p.implemented[invoke] = all
	}
	return all
}

func (p *Program) findImplementations(invoke string, seen []string) []*Func {
	if slices.Contains(seen, invoke) {
		return nil
	}
	seen = append(seen, invoke)
	iface, method := splitMethod(invoke)
	var all []*Func
	add := func(t *Func) {
		if t != nil && !slices.Contains(all, t) {
			all = append(all, t)
		}
	}
	for _, c := range p.impls[iface] {
		if from, ok := strings.CutPrefix(c.Type, "interface "); ok {
			for _, t := range p.implementations("("+from+")."+method, seen) {
				add(t)
			}
			continue
		}
		id := c.Methods[method]
		if t := p.byID[id]; t != nil {
			add(t)
		} else if id != "" && id != invoke {
			for _, t := range p.implementations(id, seen) {
				add(t)
			}
		}
	}
	slices.SortFunc(all, func(a, b *Func) int { return strings.Compare(a.ID, b.ID) })
	return all
}

// splitMethod cuts "(pkg.Iface).Method" in two. The name of a field or
// variable of function type is both.
func splitMethod(name string) (iface, method string) {
	if i := strings.LastIndex(name, ")."); i > 0 && name[0] == '(' {
		return name[1:i], name[i+2:]
	}
	return name, name
}
