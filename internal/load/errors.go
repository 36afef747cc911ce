package load

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"go/token"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// An Error is what the go command, the parser or the type checker said of a
// package.
type Error struct {
	File    string // absolute; "" when it has no place
	Line    int    // from 1; 0 when unknown
	Col     int    // in bytes, from 1; 0 when unknown
	Message string
	Kind    Kind
}

// A Kind says which step an Error comes from.
type Kind string

const (
	ListError  Kind = "list"  // from the go command
	ParseError Kind = "parse" // from the parser, or reading a file
	TypeError  Kind = "type"  // from the type checker
)

func (e Error) String() string {
	if e.File == "" {
		return e.Message
	}
	if e.Line == 0 {
		return e.File + ": " + e.Message
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Col, e.Message)
}

func (e Error) compare(f Error) int {
	return cmp.Or(strings.Compare(e.File, f.File), cmp.Compare(e.Line, f.Line), cmp.Compare(e.Col, f.Col),
		strings.Compare(e.Message, f.Message), strings.Compare(string(e.Kind), string(f.Kind)))
}

// errorAt makes an Error of a place in a file, "//line" comments ignored.
func errorAt(p token.Position, kind Kind, message string) Error {
	return Error{File: p.Filename, Line: p.Line, Col: p.Column, Kind: kind, Message: message}
}

// listError makes an Error of one that go list printed.
func listError(dir string, e *listedError) Error {
	err := Error{Kind: ListError, Message: oneLine(e.Err)}
	file, line, col := position(e.Pos)
	if file != "" {
		err.File, err.Line, err.Col = absolute(dir, file), line, col
	}
	return err
}

// position takes file:line:col apart; line and col may be missing.
func position(s string) (file string, line, col int) {
	file = s
	for range 2 {
		i := strings.LastIndexByte(file, ':')
		if i < 0 {
			break
		}
		n, err := strconv.Atoi(file[i+1:])
		if err != nil {
			break
		}
		file, line, col = file[:i], n, line
	}
	return file, line, col
}

// sortErrors orders the errors of a package and drops those of the go command
// that the parser repeats.
func sortErrors(p *Package) {
	parsed := make(map[Error]bool)
	for _, e := range p.Errors {
		if e.Kind == ParseError {
			parsed[Error{File: e.File, Line: e.Line}] = true
		}
	}
	p.Errors = slices.DeleteFunc(p.Errors, func(e Error) bool {
		return e.Kind == ListError && e.Line > 0 && parsed[Error{File: e.File, Line: e.Line}]
	})
	slices.SortStableFunc(p.Errors, Error.compare)
	p.Errors = slices.Compact(p.Errors)
}

// oneLine joins the lines of a message.
func oneLine(s string) string {
	return strings.Join(strings.Fields(s), " ")
}

// A Cause says what an IncompleteError is about.
type Cause string

const (
	NoModule   Cause = "no module"   // no go.mod or go.work
	NoPackages Cause = "no packages" // a pattern matches nothing, or nothing first-party
	NewerGo    Cause = "newer Go"    // the code demands a newer Go than there is, or than authparity knows
	ListFailed Cause = "go list"     // another failure of the go command
)

// An IncompleteError says that nothing could be analysed, so that silence
// would be no proof of anything.
type IncompleteError struct {
	Cause  Cause
	Detail string // one or more lines, without a full stop
}

func (e *IncompleteError) Error() string {
	return "loading packages: " + e.Detail
}

// listFailure makes an error of a go command that failed.
func listFailure(ctx context.Context, stderr string, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("running go list: %w", ctx.Err())
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return &IncompleteError{ListFailed, fmt.Sprintf("running the go command: %v", err)}
	}
	detail := strings.TrimSpace(stderr)
	switch {
	case strings.Contains(detail, "requires go >= "), strings.Contains(detail, "toolchain not available"):
		return &IncompleteError{NewerGo, detail}
	case detail == "":
		detail = "go list: " + err.Error()
	}
	return &IncompleteError{ListFailed, detail}
}
