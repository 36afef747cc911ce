package extract

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// controller is what a call binds that is given an object and says which of
// its methods answer which requests, or leaves that to their names; nil for
// other calls. A text that is not constant leaves the methods open.
func (b *builder) controller(name string, common *ssa.CallCommon) *summary.Service {
	e, ok := b.x.in.Table.Role(knowledge.Controller, name)
	if !ok {
		return nil
	}
	args := b.args(common)
	i, _ := e.Int("impl")
	if i >= len(args) {
		return nil
	}
	concrete := trace(args[i]).Type()
	s := &summary.Service{Name: lastElement(typeName(concrete)), Transport: summary.HTTP, Mapped: true, Before: own(concrete, e.Str("before"), name)}
	mapped := false
	for _, k := range e.Indexes("mapping", len(args)) {
		for _, v := range append(variadic(args[k]), args[k]) {
			if !isString(v.Type()) {
				continue
			}
			mapped = true
			text, ok := b.text(v)
			if !ok {
				s.RPCs = append(s.RPCs, summary.RPC{Method: "?"})
				continue
			}
			s.RPCs = append(s.RPCs, mappings(concrete, text)...)
		}
	}
	if methods := e.Str("methods"); !mapped && methods != "" {
		for m := range strings.SplitSeq(methods, ",") {
			if id := own(concrete, m, name); id != "" {
				s.RPCs = append(s.RPCs, summary.RPC{Name: m, Func: id, Method: strings.ToUpper(m)})
			}
		}
	}
	return s
}

// mappings reads "get,post:Save;delete:Drop".
func mappings(t types.Type, text string) []summary.RPC {
	var all []summary.RPC
	for part := range strings.SplitSeq(text, ";") {
		methods, name, ok := strings.Cut(part, ":")
		if !ok {
			continue
		}
		name = strings.TrimSpace(name)
		for m := range strings.SplitSeq(methods, ",") {
			method := strings.ToUpper(strings.TrimSpace(m))
			if method == "*" {
				method = ""
			}
			all = append(all, summary.RPC{Name: name, Func: own(t, name, ""), Method: method})
		}
	}
	return all
}

// own is the ID of a method of a type, unless it has it from the package of a
// function; "" where there is none.
func own(t types.Type, method, from string) string {
	if method == "" {
		return ""
	}
	sel := types.NewMethodSet(t).Lookup(nil, method)
	if sel == nil {
		return ""
	}
	f := sel.Obj().(*types.Func)
	if from != "" && f.Pkg() != nil && strings.Contains(from, f.Pkg().Path()+".") {
		return ""
	}
	return f.Origin().FullName()
}
