// Package crash turns a recovered panic into an error that says where it
// happened.
package crash

import (
	"fmt"
	"path"
	"runtime"
	"runtime/debug"
	"strings"
)

// An Error is a panic in our own code.
type Error struct {
	Doing string // gerund: what was going on
	Value any    // what panicked
	Where string // file:line of the panic, "" when unknown
	Stack string
}

func (e *Error) Error() string {
	s := fmt.Sprintf("%s: internal error: %v", e.Doing, e.Value)
	if e.Where != "" {
		s += " at " + e.Where
	}
	return s
}

// Recover sets, when deferred, err to an *Error when the function panics.
func Recover(err *error, doing string) {
	if v := recover(); v != nil {
		*err = &Error{Doing: doing, Value: v, Where: where(), Stack: string(debug.Stack())}
	}
}

// where returns the place of the innermost panic on the stack: the first frame
// behind the runtime's own.
func where() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
	panicked := false
	for {
		f, more := frames.Next()
		if panicked && !strings.HasPrefix(f.Function, "runtime.") {
			return fmt.Sprintf("%s:%d", path.Join(path.Base(path.Dir(f.File)), path.Base(f.File)), f.Line)
		}
		panicked = panicked || f.Function == "runtime.gopanic"
		if !more {
			return ""
		}
	}
}
