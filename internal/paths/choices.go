package paths

import (
	"strings"

	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// madeAnew reports whether a guard looks at a field of what the failed call
// would have given, and the alternate arm makes a new one instead: a user who
// is created now was not locked before.
func (k *Fork) madeAnew(alt *link.Leaf, site link.Site, guard string) bool {
	c := k.Cond.Primary
	if k.Cond.Kind != summary.ErrorArm && k.Cond.Kind != summary.HitArm || c < 0 || len(alt.Path) == 0 || alt.Path[0].Func != k.Func || site.In != k.Func.ID {
		return false
	}
	given, made := k.Func.Calls[c].Gives, alt.Path[0].Target()
	return given != "" && made.Gives == given && made.Does == summary.Create &&
		strings.HasPrefix(guard, given[strings.LastIndexByte(given, '.')+1:]+".")
}
