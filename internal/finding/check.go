package finding

import (
	"regexp"
	"strings"
)

// A Check is what the alternate path lacks: a guard, an audit call, or what bounds
// a credential.
type Check struct {
	Name string // as (*types.Func).FullName prints it, with constant arguments in parentheses; or a field path
	Kind string // "guard" or "audit"; of a credential also "expiry", "scope", "verification", "one-time use", "static secret" or "requirement"
}

// Comparison splits the name of a check that compares two things into the first
// and the rest, with its operator: User.Role and "== Admin". The rest is "" for any
// other check, also for one of several comparisons.
func (c Check) Comparison() (subject, rest string) {
	if several.MatchString(c.Name) {
		return c.Name, ""
	}
	at := operator.FindStringIndex(c.Name)
	if at == nil || strings.ContainsRune(c.Name[:at[0]], '"') {
		return c.Name, ""
	}
	return c.Name[:at[0]], c.Name[at[0]+1:]
}

var (
	operator = regexp.MustCompile(` (==|!=|<=?|>=?) `)
	several  = regexp.MustCompile(` (or|and) `)
)

// Call splits the name of a check into the function called and the constant
// arguments that tell its permissions apart, as written and in order; nil for a
// check without, and for one that is no call.
func (c Check) Call() (function string, arguments []string) {
	if !strings.HasSuffix(c.Name, ")") {
		return c.Name, nil
	}
	// The receiver's parentheses and type arguments stand before those of the
	// call, quoted text may stand within them.
	start := 0
	if strings.HasPrefix(c.Name, "(") {
		start = strings.Index(c.Name, ").") + 1
	}
	nested := 0
	for i := start; i < len(c.Name); i++ {
		switch c.Name[i] {
		case '[':
			nested++
		case ']':
			nested--
		case '(':
			if nested == 0 && i > 0 && c.Name[i-1] != ' ' {
				return c.Name[:i], constants(c.Name[i+1 : len(c.Name)-1])
			}
		}
	}
	return c.Name, nil
}

// constants splits a list at the commas that are outside quotes.
func constants(list string) []string {
	var all []string
	var quote byte
	from := 0
	for i := 0; i < len(list); i++ {
		switch ch := list[i]; {
		case quote != 0 && ch == '\\' && quote != '`':
			i++
		case quote != 0:
			if ch == quote {
				quote = 0
			}
		case ch == '"' || ch == '`' || ch == '\'':
			quote = ch
		case ch == ',':
			all = append(all, strings.TrimSpace(list[from:i]))
			from = i + 1
		}
	}
	if last := strings.TrimSpace(list[from:]); last != "" {
		all = append(all, last)
	}
	return all
}
