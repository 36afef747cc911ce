package knowledge

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
)

//go:embed models/spellings.txt
var spellingsText string

// spellings are the words whose capitals are no word boundaries, such as
// OAuth; longest first.
var spellings = sync.OnceValue(func() [][]rune {
	var list [][]rune
	for line := range strings.Lines(spellingsText) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			list = append(list, []rune(line))
		}
	}
	slices.SortFunc(list, func(a, b []rune) int { return len(b) - len(a) })
	return list
})

// Words splits an identifier or a text into lower-case words: at capitals
// (runs of capitals are one word), between letters and digits, and at
// everything else. OAuth and the like (models/spellings.txt) stay whole, so
// that OAuthURL never contains auth.
func Words(identifier string) []string {
	var words []string
	for rest := []rune(identifier); len(rest) > 0; {
		n := wordLength(rest)
		if n == 0 {
			rest = rest[1:]
			continue
		}
		words = append(words, strings.ToLower(string(rest[:n])))
		rest = rest[n:]
	}
	return words
}

// FirstWord returns the first of the words of an identifier or a text; ""
// when it has none.
func FirstWord(identifier string) string {
	for rest := []rune(identifier); len(rest) > 0; rest = rest[1:] {
		if n := wordLength(rest); n > 0 {
			return strings.ToLower(string(rest[:n]))
		}
	}
	return ""
}

// wordLength returns the length of the word that text begins with, 0 when it
// begins with neither a letter nor a digit.
func wordLength(text []rune) int {
	if n := spellingLength(text); n > 0 {
		return n
	}
	first := text[0]
	switch {
	case unicode.IsDigit(first):
		return run(text, unicode.IsDigit)
	case !unicode.IsLetter(first):
		return 0
	case !unicode.IsUpper(first):
		return run(text, isSmall)
	}
	capitals := run(text, unicode.IsUpper)
	small := run(text[capitals:], isSmall)
	switch {
	case capitals == 1, small == 0: // User, HTTP
		return capitals + small
	case small == 1 && text[capitals] == 's': // IDs
		return capitals + small
	default: // the last capital begins the next word: HTTP|Server
		return capitals - 1
	}
}

// spellingLength returns the length of the irregular spelling that text
// begins with, 0 when there is none.
func spellingLength(text []rune) int {
	for _, irregular := range spellings() {
		if text[0] != irregular[0] || len(text) < len(irregular) || !slices.Equal(text[:len(irregular)], irregular) {
			continue
		}
		if len(text) == len(irregular) || !isSmall(text[len(irregular)]) {
			return len(irregular)
		}
	}
	return 0
}

// isSmall reports whether r is a letter that does not begin a word.
func isSmall(r rune) bool { return unicode.IsLetter(r) && !unicode.IsUpper(r) }

// run counts the runes at the start of text that satisfy is.
func run(text []rune, is func(rune) bool) int {
	for i, r := range text {
		if !is(r) {
			return i
		}
	}
	return len(text)
}

// A wordRule is one word of a class.
type wordRule struct {
	class Class
	words []string // one or more, lower case
	first bool     // ^word: only as the first words of a name
	last  bool     // word$: only as the last words of a name
	never bool     // !word: the words of the name that match count for nothing
}

// newWordRule reads a word as model files write it.
func newWordRule(class Class, text string) (wordRule, bool) {
	r := wordRule{class: class}
	text, r.never = strings.CutPrefix(text, "!")
	text, r.first = strings.CutPrefix(text, "^")
	text, r.last = strings.CutSuffix(text, "$")
	odd := strings.ContainsFunc(text, func(c rune) bool {
		return c != ' ' && !unicode.IsDigit(c) && !unicode.IsLower(c)
	})
	r.words = Words(text)
	return r, !odd && len(r.words) > 0
}

// String returns the rule as a words line with one word.
func (r wordRule) String() string {
	text := strings.Join(r.words, " ")
	if r.first {
		text = "^" + text
	}
	if r.last {
		text += "$"
	}
	if r.never {
		text = "!" + text
	}
	if len(r.words) > 1 {
		text = `"` + text + `"`
	}
	return "words " + string(r.class) + " " + text
}

// find returns where r first occurs in words, -1 when it does not.
func (r wordRule) find(words []string) int {
	for at := 0; at+len(r.words) <= len(words); at++ {
		if r.matchesAt(words, at) {
			return at
		}
	}
	return -1
}

// matchesAt reports whether r occurs in words at index at.
func (r wordRule) matchesAt(words []string, at int) bool {
	end := at + len(r.words)
	return end <= len(words) &&
		(!r.first || at == 0) &&
		(!r.last || end == len(words)) &&
		slices.Equal(words[at:end], r.words)
}
