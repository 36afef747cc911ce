package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// event is the type of the event that a call tells whoever listens of. Whether
// somebody keeps it for audit is for link to see.
func (b *builder) event(common *ssa.CallCommon, c *summary.Call) string {
	if b.standard(common) || !b.x.in.Table.Is(knowledge.EmitWords, firstWord(c.Name)) {
		return ""
	}
	for _, a := range b.args(common) {
		if name := b.eventType(unboxed(a).Type()); name != "" {
			return name
		}
	}
	return ""
}

// eventType is the name of a struct type, or of a pointer to one, that is
// named for an event; "" for others.
func (b *builder) eventType(t types.Type) string {
	t = deref(t)
	if structOf(t) == nil {
		return ""
	}
	if name := typeName(t); b.x.in.Table.Is(knowledge.RecordWords, lastElement(name)) {
		return name
	}
	return ""
}

// keptForAudit are the types of events that a call asks to be kept: it is
// named for audit and is given a function that takes such an event, or it is
// given the event's name with a listener that is named for audit.
func (b *builder) keptForAudit(common *ssa.CallCommon) []string {
	if b.standard(common) {
		return nil
	}
	var kept []string
	add := func(t types.Type) {
		if name := b.eventType(t); name != "" && !slices.Contains(kept, name) {
			kept = append(kept, name)
		}
	}
	audit := b.x.in.Table.Is(knowledge.AuditWords, withPackage(b.callee(common)))
	listens := false
	for _, a := range b.args(common) {
		t := unboxed(a).Type()
		listens = listens || b.x.in.Table.Is(knowledge.AuditWords, lastElement(typeName(deref(t))))
		if s, ok := t.Underlying().(*types.Signature); ok && audit {
			for i := range s.Params().Len() {
				add(s.Params().At(i).Type())
			}
		}
	}
	if !listens {
		return kept
	}
	for _, a := range b.args(common) {
		add(unboxed(a).Type())
		if call, _ := made(a); call != nil {
			if recv := receiver(&call.Call); recv != nil {
				add(recv.Type()) // (&Created{}).Name()
			}
		}
	}
	return kept
}
