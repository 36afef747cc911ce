package knowledge

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// A file is what one model file says.
type file struct {
	entries []Entry
	words   []wordRule
}

// A mistake is one error in a model file.
type mistake struct {
	file      string
	line, col int // from 1; col in bytes
	message   string
}

func (m *mistake) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", m.file, m.line, m.col, m.message)
}

// A token is one blank-separated piece of a line.
type token struct {
	text   string
	col    int // from 1, in bytes
	quoted bool
}

// A parser reads one file and keeps all mistakes in it.
type parser struct {
	name     string
	line     int
	col      int // of the whole line where it stands in another file; 0 in a model file
	file     file
	mistakes []*mistake
	seen     map[string]int // role and function, or class and word: line of the first
}

// parse reads a model file. The error joins all mistakes, sorted by place;
// each begins with file:line:col.
func parse(name, content string) (file, error) {
	p := &parser{name: name, seen: make(map[string]int)}
	for line := range strings.SplitSeq(content, "\n") {
		p.line++
		p.parseLine(strings.TrimSuffix(line, "\r"))
	}
	return p.file, p.err()
}

// err joins the mistakes; nil when there is none.
func (p *parser) err() error {
	slices.SortStableFunc(p.mistakes, func(a, b *mistake) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.col, b.col))
	})
	var errs []error
	for _, m := range p.mistakes {
		errs = append(errs, m)
	}
	return errors.Join(errs...)
}

// failf notes a mistake in the current line.
func (p *parser) failf(col int, format string, args ...any) {
	if p.col > 0 {
		col = p.col
	}
	p.mistakes = append(p.mistakes, &mistake{p.name, p.line, col, fmt.Sprintf(format, args...)})
}

func (p *parser) parseLine(line string) {
	if !utf8.ValidString(line) {
		p.failf(1, "expected UTF-8 text")
		return
	}
	tokens, ok := p.tokens(line)
	switch {
	case !ok || len(tokens) == 0:
	case tokens[0].text == "words" && !tokens[0].quoted:
		p.parseWords(tokens, len(line)+1)
	default:
		p.parseEntry(tokens, len(line)+1)
	}
}

// tokens splits a line at blanks. A # at the start of a token begins a
// comment; what is in quotes is one token, without escapes.
func (p *parser) tokens(line string) ([]token, bool) {
	var tokens []token
	for pos := 0; pos < len(line); {
		rest := line[pos:]
		switch rest[0] {
		case ' ', '\t':
			pos++
			continue
		case '#':
			return tokens, true
		}
		length := strings.IndexAny(rest+" ", " \t")
		t := token{rest[:length], pos + 1, rest[0] == '"' || strings.HasPrefix(rest, `!"`)}
		if t.quoted {
			if t.text, length = quotation(rest); length == 0 {
				p.failf(pos+1, `expected a closing " and a blank`)
				return nil, false
			}
		}
		tokens = append(tokens, t)
		pos += length
	}
	return tokens, true
}

// quotation reads the "text" or !"text" that rest begins with: its text
// without the quotes and its length with them, 0 when it is not complete.
func quotation(rest string) (text string, length int) {
	open := strings.IndexByte(rest, '"')
	inner, after, ok := strings.Cut(rest[open+1:], `"`)
	if !ok || after != "" && after[0] != ' ' && after[0] != '\t' {
		return "", 0
	}
	return rest[:open] + inner, len(rest) - len(after)
}

// parseEntry reads `role function key=value ...`; end is the column after the
// line.
func (p *parser) parseEntry(tokens []token, end int) {
	s, ok := schemaOf(tokens[0].text)
	if !ok || tokens[0].quoted {
		p.failf(tokens[0].col, "unknown role %q: expected words or one of %s", tokens[0].text, roleNames())
		return
	}
	if len(tokens) == 1 {
		p.failf(end, "no function after %s: expected %s", s.role, s.shape)
		return
	}
	before := len(p.mistakes)
	e := Entry{Role: s.role, Func: tokens[1].text, Pos: fmt.Sprintf("%s:%d", p.name, p.line), col: max(tokens[1].col, p.col)}
	for _, t := range tokens[2:] {
		e.keys = p.parseSetting(s, e.keys, t)
	}
	if len(p.mistakes) == before {
		p.checkNeeds(s, e, end)
	}
	if want := shapeOf(s, e); tokens[1].quoted || !want.matches(e.Func) {
		p.failf(tokens[1].col, "%q: expected %s", e.Func, want)
	}
	if len(p.mistakes) > before {
		return
	}
	// Here the line is well formed.
	if first, dup := p.seen[e.id()]; dup {
		p.failf(tokens[1].col, "%s is given twice: expected it in line %d only", e.id(), first)
		return
	}
	p.seen[e.id()] = p.line
	p.file.entries = append(p.file.entries, e)
}

// checkNeeds notes the keys that a line lacks.
func (p *parser) checkNeeds(s schema, e Entry, end int) {
	if e.Is("field") {
		return
	}
	var either []string
	found := false
	for _, k := range s.keys {
		given := e.Str(k.name) != ""
		if k.required && !given {
			p.failf(end, "no %s= for %s: expected %s", k.name, s.role, k.expects())
		}
		if k.either {
			either, found = append(either, k.name), found || given
		}
	}
	if either != nil && !found {
		p.failf(end, "nothing for %s to run: expected at least one of %s", s.role, strings.Join(either, ", "))
	}
}

// parseSetting adds one key=value to the settings of a line.
func (p *parser) parseSetting(s schema, settings []setting, t token) []setting {
	name, value, ok := strings.Cut(t.text, "=")
	if !ok || t.quoted {
		p.failf(t.col, "%q: expected key=value", t.text)
		return settings
	}
	k, known := s.key(name)
	switch {
	case !known && len(s.keys) == 0:
		p.failf(t.col, "unknown key %q: expected nothing after the function of %s", name, s.role)
	case !known:
		p.failf(t.col, "unknown key %q for %s: expected %s", name, s.role, s.keyNames())
	case slices.ContainsFunc(settings, func(s setting) bool { return s.key == name }):
		p.failf(t.col, "%s= is given twice: expected it once", name)
	case !k.accepts(value):
		p.failf(t.col+len(name)+1, "%s=%s: expected %s", name, value, k.expects())
	default:
		return append(settings, setting{name, value})
	}
	return settings
}

// parseWords reads `words class word ...`; end is the column after the line.
func (p *parser) parseWords(tokens []token, end int) {
	if len(tokens) < 3 {
		p.failf(end, "expected words, a class and at least one word")
		return
	}
	class := Class(tokens[1].text)
	if !slices.Contains(classes, class) || tokens[1].quoted {
		p.failf(tokens[1].col, "unknown word class %q: expected one of %s", class, classNames())
		return
	}
	for _, t := range tokens[2:] {
		rule, ok := newWordRule(class, t.text)
		if !ok {
			p.failf(t.col, "%q: expected a word, several in quotes, ^word (first word), word$ (last word) or !word (never)", t.text)
			continue
		}
		if first, dup := p.seen[rule.String()]; dup {
			p.failf(t.col, "%s is given twice: expected it in line %d only", rule, first)
			continue
		}
		p.seen[rule.String()] = p.line
		p.file.words = append(p.file.words, rule)
	}
}
