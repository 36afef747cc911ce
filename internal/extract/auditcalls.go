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
	if t.Is(knowledge.ReadingWords, firstWord(c.Name)) || t.Is(knowledge.LifecycleWords, c.Name) {
		return false
	}
	results := common.Signature().Results()
	for i := range results.Len() {
		if !isError(results.At(i).Type()) {
			return false
		}
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
	return t.Is(knowledge.AuditWords, place) && writes(t, f.Name()) && !t.Is(knowledge.LifecycleWords, f.Name())
}

// recorded is the type of the record that a call is given, to keep it or to tell
// of it: it gives back nothing but that record and an error. Whether the
// project declares the type is for link to see; what others declare is their
// own protocol.
func (b *builder) recorded(common *ssa.CallCommon, c *summary.Call) string {
	if c.Sink != "" || b.standard(common) || !writes(b.x.in.Table, c.Name) {
		return ""
	}
	for _, a := range b.args(common) {
		record := deref(unboxed(a).Type())
		if !b.isRecord(record) {
			continue
		}
		results := common.Signature().Results()
		for i := range results.Len() {
			if r := results.At(i).Type(); !isError(r) && !types.Identical(deref(r), record) {
				return ""
			}
		}
		return typeName(record)
	}
	return ""
}

// isRecord reports whether a type is an event that tells who did what and
// when: its name says that it is one, its fields say the rest.
func (b *builder) isRecord(of types.Type) bool {
	named, ok := types.Unalias(of).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	fields, ok := named.Underlying().(*types.Struct)
	t := b.x.in.Table
	if !ok || !t.Is(knowledge.RecordWords, named.Obj().Name()) {
		return false
	}
	says := map[knowledge.Class]bool{}
	for i := range fields.NumFields() {
		for _, class := range []knowledge.Class{knowledge.ActorWords, knowledge.ActionWords, knowledge.MomentWords} {
			says[class] = says[class] || t.Is(class, fields.Field(i).Name())
		}
	}
	return says[knowledge.ActorWords] && says[knowledge.ActionWords] && says[knowledge.MomentWords]
}
