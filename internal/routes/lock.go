package routes

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
)

// A Lock is the access matrix as it was agreed on, a line for each route:
//
//	authparity routes lock 1
//	<sum> http GET /docs/{id} (*api.Server).get guards: (*authz.Policy).Can("x") [object] audits: - sinks: read
//	end 1
//
// Fields are separated by tabs. Each line begins with a sum of the rest of it,
// so that a line which was edited by hand is found while two branches that add
// lines in different places still merge but for the last line.
type Lock struct {
	lines []locked // sorted
}

// A locked is what a lock says of one route. All fields are as written.
type locked struct {
	transport, method, pattern, handler string
	guards, audits, sinks               []string

	seen bool // by Compare
}

// lockVersion is the version of the lock file. A lock of another version is
// not read.
const lockVersion = 1

const lockHeader = "authparity routes lock "

// fields is the number of fields of a line.
const fields = 8

// NewLock makes a lock of routes. Places are left out: they change with every
// edit of a file.
func NewLock(list []Route) *Lock {
	l := &Lock{}
	for i := range list {
		r := &list[i]
		one := locked{
			transport: r.Transport, method: oneLine(orDash(r.Method)), pattern: oneLine(orDash(r.Pattern)), handler: oneLine(r.Handler),
			sinks: r.Kinds(),
		}
		if r.Trusted {
			one.transport += " (trusted)"
		}
		if r.Public {
			one.transport += " (public)"
		}
		for _, g := range r.Guards {
			text := g.Name + " [" + g.Strength + "]"
			if g.Some {
				text += someSinks
			}
			one.guards = append(one.guards, oneLine(text))
		}
		for _, a := range r.Audits {
			one.audits = append(one.audits, oneLine(a))
		}
		l.lines = append(l.lines, one)
	}
	slices.SortFunc(l.lines, func(a, b locked) int { return strings.Compare(a.text(), b.text()) })
	l.lines = slices.CompactFunc(l.lines, func(a, b locked) bool { return a.text() == b.text() })
	return l
}

// Bytes returns the content of the file.
func (l *Lock) Bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s%d\n", lockHeader, lockVersion)
	for i := range l.lines {
		text := l.lines[i].text()
		fmt.Fprintf(&b, "%s\t%s\n", sum(text), text)
	}
	fmt.Fprintf(&b, "end %d\n", len(l.lines))
	return b.Bytes()
}

// text is a line without its sum.
func (k *locked) text() string {
	list := func(name string, values []string) string {
		return name + ": " + orDash(strings.Join(values, separator))
	}
	return strings.Join([]string{
		k.transport, k.method, k.pattern, k.handler,
		list("guards", k.guards), list("audits", k.audits), list("sinks", k.sinks),
	}, "\t")
}

// someSinks stands behind a guard that is not before all sinks.
const someSinks = "?"

// separator stands between the members of a list. Names hold commas.
const separator = "; "

// oneLine writes what would break a line or a field as Go does.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\t\n\r") && !strings.Contains(s, separator) {
		return s
	}
	return strings.ReplaceAll(strings.Trim(strconv.Quote(s), `"`), separator, ";")
}

// sum is eight hexadecimal digits: enough against edits by hand.
func sum(text string) string {
	h := fnv.New32a()
	h.Write([]byte(text))
	return fmt.Sprintf("%08x", h.Sum32())
}

// A LockError is a mistake in a lock file.
type LockError struct {
	File      string
	Line, Col int // from 1
	Message   string
}

func (e *LockError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s; write it anew with authparity routes -lock", e.File, e.Line, e.Col, e.Message)
}

// ParseLock reads what Bytes wrote. The error is a *LockError.
func ParseLock(file string, content []byte) (*Lock, error) {
	at := func(line, col int, format string, args ...any) error {
		return &LockError{file, line, col, fmt.Sprintf(format, args...)}
	}
	lines := strings.Split(strings.ReplaceAll(string(content), "\r\n", "\n"), "\n")
	for i, text := range lines {
		for _, mark := range []string{"<<<<<<<", "=======", ">>>>>>>", "|||||||"} {
			if strings.HasPrefix(text, mark) {
				return nil, at(i+1, 1, "a mark of a merge conflict: expected a route")
			}
		}
	}
	version, ok := strings.CutPrefix(lines[0], lockHeader)
	if !ok {
		return nil, at(1, 1, "expected %q", lockHeader+strconv.Itoa(lockVersion))
	}
	if version != strconv.Itoa(lockVersion) {
		return nil, at(1, len(lockHeader)+1, "version %s: expected %d", version, lockVersion)
	}
	l := &Lock{}
	for i, text := range lines[1:] {
		n := i + 2
		if count, ok := strings.CutPrefix(text, "end "); ok {
			if count != strconv.Itoa(len(l.lines)) {
				return nil, at(n, len("end ")+1, "there are %d routes: expected %s", len(l.lines), count)
			}
			if rest := strings.Join(lines[n:], "\n"); strings.TrimSpace(rest) != "" {
				return nil, at(n+1, 1, "expected nothing behind the last line")
			}
			return l, nil
		}
		one, col, message := parseLine(text)
		if message != "" && n == len(lines) {
			break
		}
		if message != "" {
			return nil, at(n, col, "%s", message)
		}
		if k := len(l.lines); k > 0 && l.lines[k-1].text() >= one.text() {
			return nil, at(n, 1, "the line is out of order or given twice: expected sorted lines")
		}
		l.lines = append(l.lines, one)
	}
	return nil, at(len(lines), len(lines[len(lines)-1])+1, "the file is cut off: expected a line \"end %d\"", len(l.lines))
}

// parseLine reads one route; with a mistake, its column and what is wrong.
func parseLine(line string) (one locked, col int, message string) {
	parts := strings.Split(line, "\t")
	if len(parts) != fields {
		return one, 1, fmt.Sprintf("%d fields: expected %d, separated by tabs", len(parts), fields)
	}
	_, text, _ := strings.Cut(line, "\t")
	if parts[0] != sum(text) {
		return one, 1, fmt.Sprintf("the line was changed by hand: its sum is not %s", parts[0])
	}
	one = locked{transport: parts[1], method: parts[2], pattern: parts[3], handler: parts[4]}
	for i, name := range []string{"guards", "audits", "sinks"} {
		at := 5 + i
		value, ok := strings.CutPrefix(parts[at], name+": ")
		if !ok {
			return one, len(strings.Join(parts[:at], "\t")) + 2, fmt.Sprintf("expected %q", name+": ")
		}
		var list []string
		if value != "-" {
			list = strings.Split(value, separator)
		}
		*[]*[]string{&one.guards, &one.audits, &one.sinks}[i] = list
	}
	return one, 0, ""
}
