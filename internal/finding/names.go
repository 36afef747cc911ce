package finding

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// major begins an element of an import path that is a major version.
var major = regexp.MustCompile(`^v[0-9]+\b`)

// ShortName drops the directories of the import paths in a full function
// name: (*example.com/m/store.Docs).ReadAll becomes (*store.Docs).ReadAll.
// What stands in double quotes, a constant argument, stays as it is.
func ShortName(full string) string {
	var b strings.Builder
	quoted, start := false, 0 // start of the name that is being read
	for i, r := range full {
		if !quoted && partOfName(r) {
			continue
		}
		if !quoted {
			b.WriteString(withoutDirs(full[start:i]))
		}
		b.WriteRune(r)
		start = i + utf8.RuneLen(r)
		if r == '"' && (i == 0 || full[i-1] != '\\') {
			quoted = !quoted
		}
	}
	b.WriteString(withoutDirs(full[start:]))
	return b.String()
}

// partOfName reports whether r may stand in an import path or identifier.
func partOfName(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/._-~$", r)
}

// withoutDirs returns what code calls name, as far as the path in it tells:
// v5.Mux with the path a.com/chi/v5 is chi.Mux.
func withoutDirs(name string) string {
	dir, last := "", name
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		dir, last = name[:i], name[i+1:]
	}
	version := major.FindString(last)
	if version == "" || dir == "" {
		return last
	}
	return dir[strings.LastIndexByte(dir, '/')+1:] + last[len(version):]
}
