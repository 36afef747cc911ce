package extract

import (
	"golang.org/x/tools/go/ssa"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/summary"
)

// rightWords are the classes that say what a permission is for.
var rightWords = []struct {
	class knowledge.Class
	right summary.Right
}{
	{knowledge.ViewWords, summary.View},
	{knowledge.CreateWords, summary.Create},
	{knowledge.ChangeWords, summary.Change},
	{knowledge.DeleteWords, summary.Delete},
}

// right is what a permission of that name is for, or an operation of that name
// does: nothing where the name says two things.
func (b *builder) right(name string) summary.Right {
	found := summary.NoRight
	for _, w := range rightWords {
		if b.x.in.Table.Is(w.class, name) {
			if found != summary.NoRight {
				return summary.NoRight
			}
			found = w.right
		}
	}
	if found == summary.NoRight && b.x.in.Table.Is(knowledge.EverythingWords, name) {
		return summary.Everything
	}
	return found
}

// rest are the constants among variadic arguments that are written out.
func (b *builder) rest(common *ssa.CallCommon) []string {
	if !common.Signature().Variadic() || len(common.Args) == 0 {
		return nil
	}
	var all []string
	for _, v := range variadic(common.Args[len(common.Args)-1]) {
		if text := b.constant(v); text != "" {
			all = append(all, text)
		}
	}
	return all
}

// wildcard is the text of a permission for everything.
const wildcard = `"*"`

// rights is what a permission is for that constant arguments name.
func (b *builder) rights(consts []string) summary.Right {
	found := summary.NoRight
	for _, c := range consts {
		r := b.right(c)
		if c == wildcard {
			r = summary.Everything
		}
		switch {
		case r == summary.NoRight || r == found:
		case found != summary.NoRight:
			return summary.NoRight
		default:
			found = r
		}
	}
	return found
}
