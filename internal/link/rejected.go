package link

import (
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// rejected reports whether the user says that a function does not have a
// role, whatever is inferred.
func (p *Program) rejected(name string, role InferredRole) bool {
	m, ok := p.mark(name, "none")
	return ok && slices.Contains(strings.Split(m.Keys["role"], ","), string(role))
}

// unrejected is what an outcome of a call proves, without the guards or audit
// calls inside that do not count because the user rejects the callee as one.
func (f *Func) unrejected(c *summary.Call, h *Held) *Held {
	name := c.Static + c.Invoke
	guard, audit := f.program.rejected(name, GuardRole), f.program.rejected(name, AuditRole)
	if !guard && !audit {
		return h
	}
	return h.only(func(id GuardID) bool {
		return !audit && f.program.guards[id].Audit || !guard && !f.program.guards[id].Audit
	})
}
