package knowledge

import (
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed models/*.model
var models embed.FS

// A Table is a set of models and word lists. It does not change and may be
// used by several goroutines, but for one that remembers.
type Table struct {
	lines   []Entry                 // as given, in file order
	entries []Entry                 // those and what they say of forks
	byRole  map[Role]map[string]int // indexes into entries by Func
	byFunc  map[string][]int        // indexes into entries, ascending
	words   map[Class][]wordRule
	starts  map[string][]wordRule // the same by their first word
	digest  func() string
	memory  *memory // nil for none
	sorted  func() []Entry
}

// A memory holds what a table was asked already: code asks of few names, and
// often.
type memory struct {
	classes map[string][]Class // see classesOf
	covered map[string][]int   // see at
}

// Remembering returns t with a memory. Only one goroutine may use it.
func (t *Table) Remembering() *Table {
	c := *t
	c.memory = &memory{make(map[string][]Class), make(map[string][]int)}
	return &c
}

// Default returns the built-in table. It panics when the embedded text is
// malformed, which a test rules out.
func Default() *Table { return builtin() }

var builtin = sync.OnceValue(func() *Table {
	t, err := load(models)
	if err != nil {
		panic(err)
	}
	return t
})

// load reads all models/*.model as one: what is given in two files is an
// error too.
func load(fsys fs.FS) (*Table, error) {
	names, err := fs.Glob(fsys, "models/*.model")
	if err != nil {
		return nil, err
	}
	var whole file
	var errs []error
	given := make(map[string]string) // line without keys: position
	for _, name := range names {
		content, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		f, err := parse(path.Base(name), string(content))
		errs = append(errs, err)
		for _, e := range f.entries {
			if first, dup := given[e.id()]; dup {
				errs = append(errs, fmt.Errorf("%s:1: %s is given twice: expected it in %s only", e.Pos, e.id(), first))
			}
			given[e.id()] = e.Pos
		}
		whole.entries = append(whole.entries, f.entries...)
		whole.words = append(whole.words, f.words...)
	}
	errs = append(errs, unfounded(whole.entries))
	return newTable(whole), errors.Join(errs...)
}

// With returns t with the models of r, which is named name in errors and
// positions. A line of r overrides the line of t with the same role and
// function; words are added. All mistakes of r are reported together, sorted,
// each beginning with file:line:col.
func (t *Table) With(name string, r io.Reader) (*Table, error) {
	content, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("reading models %s: %w", name, err)
	}
	f, err := parse(name, string(content))
	if err != nil {
		return nil, err
	}
	return t.with(f)
}

// with returns t with what a user's file says.
func (t *Table) with(f file) (*Table, error) {
	if len(f.entries)+len(f.words) == 0 {
		return t, nil
	}
	whole := file{entries: slices.Clone(t.lines)}
	known := make(map[string]int)
	for i, e := range t.lines {
		known[e.id()] = i
	}
	for _, e := range f.entries {
		e.given = true
		if i, ok := known[e.id()]; ok {
			whole.entries[i] = e
		} else {
			whole.entries = append(whole.entries, e)
		}
	}
	for _, class := range classes {
		whole.words = append(whole.words, t.words[class]...)
	}
	whole.words = append(whole.words, f.words...)
	if err := unfounded(whole.entries); err != nil {
		return nil, err
	}
	return newTable(whole), nil
}

// newTable indexes what f says.
func newTable(f file) *Table {
	t := &Table{
		lines:   f.entries,
		entries: withForks(f.entries),
		byRole:  make(map[Role]map[string]int),
		byFunc:  make(map[string][]int),
		words:   make(map[Class][]wordRule),
		starts:  make(map[string][]wordRule),
	}
	for i, e := range t.entries {
		if t.byRole[e.Role] == nil {
			t.byRole[e.Role] = make(map[string]int)
		}
		name := withoutParams(e.Func)
		t.byRole[e.Role][name] = i
		t.byFunc[name] = append(t.byFunc[name], i)
	}
	for _, r := range f.words {
		t.words[r.class] = append(t.words[r.class], r)
		t.starts[r.words[0]] = append(t.starts[r.words[0]], r)
	}
	t.digest = sync.OnceValue(func() string { return digest(f) })
	t.sorted = sync.OnceValue(func() []Entry {
		return slices.SortedFunc(slices.Values(t.entries), func(a, b Entry) int {
			return cmp.Or(strings.Compare(string(a.Role), string(b.Role)), strings.Compare(a.Func, b.Func))
		})
	})
	return t
}

// Role returns the entry of a function (or type, field, variable) for a role.
// A line for the function itself wins over one for its package, and a longer
// package path over a shorter.
func (t *Table) Role(role Role, fullName string) (Entry, bool) {
	for _, i := range t.at(fullName) {
		if t.entries[i].Role == role {
			return t.entries[i], true
		}
	}
	return Entry{}, false
}

// at returns the indexes of the entries of a function: its own first, then
// those of its package, the longest path first.
func (t *Table) at(fullName string) []int {
	if t.memory != nil {
		if known, ok := t.memory.covered[fullName]; ok {
			return known
		}
	}
	var indexes []int
	for name := range covering(fullName) {
		indexes = append(indexes, t.byFunc[name]...)
	}
	if t.memory != nil {
		t.memory.covered[fullName] = indexes
	}
	return indexes
}

// Entries returns all entries of a function, those for its package included,
// in file order; entries of With come last unless they override.
func (t *Table) Entries(fullName string) []Entry {
	var list []Entry
	for _, i := range slices.Sorted(slices.Values(t.at(fullName))) {
		list = append(list, t.entries[i])
	}
	return list
}

// All returns all entries, sorted by role and function. The slice belongs to
// the table.
func (t *Table) All() []Entry { return t.sorted() }

// Of returns the entries of one role, sorted by function.
func (t *Table) Of(role Role) []Entry {
	var list []Entry
	for _, i := range t.byRole[role] {
		list = append(list, t.entries[i])
	}
	slices.SortFunc(list, func(a, b Entry) int { return strings.Compare(a.Func, b.Func) })
	return list
}

// Is reports whether identifier (a name or a text) contains a word of class
// as whole words.
func (t *Table) Is(class Class, identifier string) bool {
	if t.memory == nil {
		return slices.Contains(t.classesOf(identifier), class)
	}
	known, ok := t.memory.classes[identifier]
	if !ok {
		known = t.classesOf(identifier)
		t.memory.classes[identifier] = known
	}
	return slices.Contains(known, class)
}

// classesOf returns the classes of which identifier contains a word.
func (t *Table) classesOf(identifier string) []Class {
	words := Words(identifier)
	var all []Class
	for at, word := range words {
		for _, r := range t.starts[word] {
			if !r.never && r.matchesAt(words, at) && !slices.Contains(all, r.class) && !t.masks(r, words, at) {
				all = append(all, r.class)
			}
		}
	}
	return all
}

// masks reports whether a !word rule of the class of r takes out a word that r
// matches at index at.
func (t *Table) masks(r wordRule, words []string, at int) bool {
	for _, n := range t.words[r.class] {
		if !n.never {
			continue
		}
		for start := max(0, at-len(n.words)+1); start < at+len(r.words); start++ {
			if n.matchesAt(words, start) {
				return true
			}
		}
	}
	return false
}

// Match returns the word of class that identifier contains, several words
// joined by blanks; "" when there is none. The longest wins, then the first
// in identifier.
func (t *Table) Match(class Class, identifier string) string {
	rules := t.words[class]
	words := masked(rules, Words(identifier))
	best, bestAt := wordRule{}, 0
	for _, r := range rules {
		at := r.find(words)
		if r.never || at < 0 || len(r.words) < len(best.words) {
			continue
		}
		if len(r.words) > len(best.words) || at < bestAt {
			best, bestAt = r, at
		}
	}
	return strings.Join(best.words, " ")
}

// masked empties the words that a !word rule takes out.
func masked(rules []wordRule, words []string) []string {
	result := slices.Clone(words)
	for _, r := range rules {
		for at := range words {
			if r.never && r.matchesAt(words, at) {
				clear(result[at : at+len(r.words)])
			}
		}
	}
	return result
}

// Digest identifies what the table says: the same lines give the same digest
// in every process, whatever their order, comments and positions.
func (t *Table) Digest() string { return t.digest() }

func digest(f file) string {
	lines := make(map[string]bool)
	for _, e := range f.entries {
		e.keys = slices.SortedFunc(slices.Values(e.keys), func(a, b setting) int { return strings.Compare(a.key, b.key) })
		lines[e.String()] = true
	}
	for _, r := range f.words {
		lines[r.String()] = true
	}
	hash := sha256.New()
	for _, line := range slices.Sorted(maps.Keys(lines)) {
		io.WriteString(hash, line+"\n")
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// covering yields what a model line may give for a function: its full name,
// then a.com/b.*, a.com/b/..., a.com/...
func covering(fullName string) iter.Seq[string] {
	return func(yield func(string) bool) {
		owner := packageOf(fullName)
		if !yield(withoutParams(fullName)) || owner == "" || !yield(owner+".*") {
			return
		}
		for yield(owner + "/...") {
			i := strings.LastIndexByte(owner, '/')
			if i < 0 {
				return
			}
			owner = owner[:i]
		}
	}
}

// withoutParams removes the type parameters or arguments of the receiver. They
// tell no two functions apart, and FullName prints them in three ways:
// (*p.T[K,V]).M, (p.I[K comparable, V any]).M, (*p.T[string,int]).M.
func withoutParams(name string) string {
	before, rest, generic := strings.Cut(name, "[")
	if !generic {
		return name
	}
	return before + rest[strings.LastIndexByte(rest, ']')+1:]
}

// packageOf returns the import path in a full name; "" when it has none, as
// (error).Error.
func packageOf(fullName string) string {
	name := fullName
	if recv, ok := strings.CutPrefix(name, "("); ok {
		name, _, _ = strings.Cut(strings.TrimPrefix(recv, "*"), ")")
	}
	name, _, _ = strings.Cut(name, "[")
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return ""
	}
	return name[:i]
}
