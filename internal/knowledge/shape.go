package knowledge

import (
	"strings"
	"unicode"
)

// A shape is what the second column of a model line names.
type shape string

const (
	funcShape    shape = "a function as (*types.Func).FullName prints it, such as net/http.Redirect or (*database/sql.DB).Exec"
	fieldShape   shape = "a struct field, such as net/http/httputil.ReverseProxy.ErrorHandler"
	objectShape  shape = "a package-level name, such as net/http.Request"
	pathShape    shape = "an import path, such as example.com/fork/mux"
	packageShape shape = "a function, all of a package (log/slog.*), or all packages below a path (example.com/log/...)"
)

// shapeOf returns what the second column of e must name.
func shapeOf(s schema, e Entry) shape {
	switch {
	case e.Is("field"):
		return fieldShape
	case e.Is("var"):
		return objectShape
	default:
		return s.shape
	}
}

// matches reports whether name is written as the shape demands.
func (s shape) matches(name string) bool {
	switch s {
	case pathShape:
		return isPath(name)
	case packageShape:
		if path, ok := packagePattern(name); ok {
			return isPath(path)
		}
		return isFunc(name)
	case funcShape:
		return isFunc(name)
	case fieldShape:
		i := strings.LastIndexByte(name, '.')
		return i >= 0 && isIdentifier(name[i+1:]) && isQualified(name[:i])
	default:
		return isQualified(name)
	}
}

// packagePattern returns the package path of log/slog.* or log/slog/...
func packagePattern(name string) (path string, ok bool) {
	if path, ok = strings.CutSuffix(name, "/..."); ok {
		return path, true
	}
	return strings.CutSuffix(name, ".*")
}

// isFunc reports whether name is written as FullName prints functions:
// path.Name, (path.Type).Name, (*path.Type).Name, with [T] after a generic
// Type.
func isFunc(name string) bool {
	if !strings.HasPrefix(name, "(") {
		return isQualified(name)
	}
	recv, method, ok := strings.Cut(name[1:], ").")
	recv = strings.TrimPrefix(recv, "*")
	if base, params, generic := strings.Cut(recv, "["); generic {
		recv = base
		params, closed := strings.CutSuffix(params, "]")
		for param := range strings.SplitSeq(params, ",") {
			ok = ok && closed && isIdentifier(param)
		}
	}
	return ok && isIdentifier(method) && isQualified(recv)
}

// isQualified reports whether name is path.Name.
func isQualified(name string) bool {
	i := strings.LastIndexByte(name, '.')
	return i >= 0 && isPath(name[:i]) && isIdentifier(name[i+1:])
}

// isPath reports whether path could be an import path.
func isPath(path string) bool {
	for element := range strings.SplitSeq(path, "/") {
		if element == "" || strings.Trim(element, ".") == "" {
			return false
		}
	}
	return !strings.ContainsFunc(path, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-._~/+", r)
	})
}

// isIdentifier reports whether name is a Go identifier.
func isIdentifier(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != "" && name != "_"
}
