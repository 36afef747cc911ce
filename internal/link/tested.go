package link

import (
	"strings"

	"github.com/authparity/authparity/internal/summary"
)

// tested is the guard that a local test is: where it looks at what a call
// answered, the call is the guard, with the field where its answers have
// several that are asked: to pull is another permission than to push.
func (f *Func) tested(t *summary.Test) Guard {
	if t.Of == 0 {
		return Guard{Name: t.Name, Strength: t.Strength}
	}
	c := &f.Calls[t.Of-1]
	name := callName(c, true)
	if asked := f.program.parts[callName(c, false)]; len(asked) > 1 && t.Part && c.Consts == "" {
		name += "(" + lastField(t.Name) + ")"
	}
	return Guard{Name: name, Strength: max(t.Strength, f.strength(c, newHeld()))}
}

// learnAnswer remembers which permission of a call's answer a gate asks for.
// That there is an answer at all is none.
func (f *Func) learnAnswer(t *summary.Test) {
	if !t.Part || t.Strength < summary.RoleOrFlag {
		return
	}
	name := callName(&f.Calls[t.Of-1], false)
	if f.program.parts[name] == nil {
		f.program.parts[name] = map[string]bool{}
	}
	f.program.parts[name][t.Name] = true
}

// lastField is the last element of a field's path.
func lastField(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }
