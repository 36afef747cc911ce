package extract

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// auditNamed reports whether the receiver or an argument is named for audit.
func (b *builder) auditNamed(common *ssa.CallCommon) bool {
	t := b.x.in.Table
	values := common.Args
	if common.IsInvoke() {
		values = append([]ssa.Value{common.Value}, values...)
	}
	for _, v := range values {
		if t.Is(knowledge.AuditWords, b.path(v)) || t.Is(knowledge.AuditWords, typeName(v.Type())) {
			return true
		}
		if text, ok := b.text(v); ok && t.Is(knowledge.AuditWords, text) {
			return true
		}
	}
	return false
}

// auditByName infers an audit call: the function, its receiver type or its
// package is named for audit as a whole word, or an argument is an audit
// event. Constructors and readers of audit things leave nothing behind; only
// a call whose results are no audit thing and at most an error does.
func (b *builder) auditByName(common *ssa.CallCommon, c *summary.Call) bool {
	if b.standard(common) || common.Signature() == nil {
		return false
	}
	t := b.x.in.Table
	results := common.Signature().Results()
	for i := range results.Len() {
		if !isError(results.At(i).Type()) {
			return false
		}
	}
	if t.Is(knowledge.ReadingWords, firstWord(c.Name)) {
		return false
	}
	if c.Name != "" && t.Is(knowledge.AuditWords, c.Name) {
		return true
	}
	for _, a := range b.args(common) {
		if event := typeName(deref(unboxed(a).Type())); event != "" && t.Is(knowledge.AuditWords, lastElement(event)) && !types.IsInterface(unboxed(a).Type()) {
			return writes(t, c.Name)
		}
	}
	place := c.Recv
	if place == "" {
		place, _, _ = strings.Cut(withPackage(c.Static), ".")
	}
	return t.Is(knowledge.AuditWords, withPackage(place)) && writes(t, c.Name)
}

// audits is auditByName for a function of the package, which may stand behind
// an interface of another name.
func (b *builder) audits(f *ssa.Function) bool {
	t := b.x.in.Table
	results := f.Signature.Results()
	for i := range results.Len() {
		if !isError(results.At(i).Type()) {
			return false
		}
	}
	if f.Parent() != nil || f.Object() == nil {
		return false
	}
	place := b.x.in.Pkg.Name()
	if recv := f.Signature.Recv(); recv != nil {
		place = withPackage(typeName(recv.Type()))
	}
	return t.Is(knowledge.AuditWords, place) && writes(t, f.Name())
}
