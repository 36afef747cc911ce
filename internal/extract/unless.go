package extract

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
)

// excused reports whether a modelled sink is none where it is called: its
// receiver is kept there for something else, as a session for a message that
// the next page shows.
func (b *builder) excused(e knowledge.Entry, common *ssa.CallCommon) bool {
	recv := receiver(common)
	if e.Str("unless") == "" || recv == nil || recv.Referrers() == nil {
		return false
	}
	names := strings.Split(e.Str("unless"), ",")
	return slices.ContainsFunc(*recv.Referrers(), func(in ssa.Instruction) bool {
		call, ok := in.(ssa.CallInstruction)
		return ok && receiver(call.Common()) == recv && slices.Contains(names, b.calleeName(call.Common()))
	})
}
