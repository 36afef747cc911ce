package paths

import (
	"slices"
	"strings"
	"unicode"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/summary"
)

// A vocabulary is what the records of entry points call what they tell of: by
// constants, in one aspect.
type vocabulary struct {
	p      *link.Program
	aspect summary.Aspect
	named  []naming
}

type naming struct {
	door  *Door
	by    statement
	said  *summary.Said
	words []string // of the constant
	own   []string // of the entry point's name
}

func wording(p *link.Program, aspect summary.Aspect) *vocabulary {
	v := &vocabulary{p: p, aspect: aspect}
	seen := map[*link.Func]bool{}
	for _, d := range Doors(p) {
		if seen[d.Func] {
			continue
		}
		seen[d.Func] = true
		for _, s := range statements(p, d.Func) {
			if said := s.named(aspect); said != nil {
				v.named = append(v.named, naming{d, s, said, words(said.Text), words(d.Func.ID[strings.LastIndexByte(d.Func.ID, '.')+1:])})
			}
		}
	}
	return v
}

// other compares what a record of a door names with what those of other doors
// do: it is one's own, as their name says it and that of d does not. That the
// word for what d does is in use elsewhere rules out that both are called
// alike on purpose.
func (v *vocabulary) other(d *Door, s statement) *Gap {
	i := slices.IndexFunc(v.named, func(n naming) bool { return n.door.Func == d.Func && n.by.call == s.call })
	if i < 0 || times(v.named, func(n naming) bool { return n.door.Func == d.Func }) > 1 {
		return nil // several records of one door: it tells of more than itself
	}
	mine := v.named[i]
	for _, n := range v.named {
		if n.door.Func == d.Func || n.said.Text != mine.said.Text || v.p.Recorder(n.by.call) != v.p.Recorder(s.call) {
			continue
		}
		theirs, ours := without(n.own, mine.own), without(mine.own, n.own)
		if len(ours) == 0 || !within(theirs, mine.words) || anyIn(ours, mine.words) || !v.uses(ours, s, mine.said.Text) {
			continue
		}
		return &Gap{Aspect: v.aspect, lacks: s, has: n.by, said: mine.said, kind: otherName, sink: gravest(d.leaves), Evidence: finding.Sibling, Confidence: finding.Medium}
	}
	return nil
}

// uses reports whether some other record of the trail has the first word of a
// name: its verb, where verbs differ.
func (v *vocabulary) uses(name []string, s statement, text string) bool {
	return slices.ContainsFunc(v.named, func(n naming) bool {
		return n.said.Text != text && v.p.Recorder(n.by.call) == v.p.Recorder(s.call) && anyIn(name[:1], n.words) && anyIn(name[:1], n.own)
	})
}

func times(all []naming, is func(naming) bool) int {
	n := 0
	for _, x := range all {
		if is(x) {
			n++
		}
	}
	return n
}

// words splits a name or text into words: at capitals, and at all that is no
// letter.
func words(text string) []string {
	var all []string
	for _, r := range text {
		switch {
		case !unicode.IsLetter(r):
			all = append(all, "")
			continue
		case unicode.IsUpper(r) || len(all) == 0:
			all = append(all, "")
		}
		all[len(all)-1] += string(unicode.ToLower(r))
	}
	return slices.DeleteFunc(all, func(w string) bool { return w == "" })
}

// alikeWords reports whether two words are forms of one: delete, deleted.
func alikeWords(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	stem := strings.TrimSuffix(a, "e")
	return strings.HasPrefix(b, stem) && len(b)-len(stem) <= len("ing")
}

func anyIn(words, text []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		return slices.ContainsFunc(text, func(t string) bool { return alikeWords(w, t) })
	})
}

// within reports whether all words of a name, and one at least, are in a text.
func within(name, text []string) bool {
	return len(name) > 0 && !slices.ContainsFunc(name, func(w string) bool { return !anyIn([]string{w}, text) })
}

// without are the words of a name that another name has not.
func without(name, other []string) []string {
	return slices.DeleteFunc(slices.Clone(name), func(w string) bool { return anyIn([]string{w}, other) })
}
