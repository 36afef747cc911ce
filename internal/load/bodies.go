package load

import "bytes"

// blankBodies overwrites the bodies of top-level functions with blanks, all
// but their braces and line ends: to parse and drop them would cost half the
// time of reading a dependency. It is for files that the compiler accepts;
// in others it may blank too much.
//
// Only a func in the first column, where gofmt puts it, counts. There it is
// never behind [...], so no array loses the elements that give its length.
func blankBodies(src []byte) {
	l := lexer{src: src}
	depth := 0
	for l.next() {
		switch l.kind {
		case opening:
			depth++
		case closing:
			depth--
		case word:
			if depth == 0 && l.firstColumn() && string(l.text()) == "func" {
				l.blankBody()
			}
		}
	}
}

// blankBody blanks the body of the function whose func has been read. A
// function without a body ends with its line.
func (l *lexer) blankBody() {
	depth := 0
	literal := false // the next brace is that of a struct or interface type
	for l.next() {
		switch l.kind {
		case lineEnd:
			if depth == 0 {
				return
			}
		case opening:
			if depth == 0 && !literal && l.src[l.start] == '{' {
				l.blankToBrace()
				return
			}
			depth++
		case closing:
			depth--
		}
		literal = l.kind == word && (string(l.text()) == "struct" || string(l.text()) == "interface")
	}
}

// blankToBrace blanks all up to the brace that closes the one just read.
func (l *lexer) blankToBrace() {
	begin := l.end
	for depth := 1; l.next(); {
		switch l.kind {
		case opening:
			depth++
		case closing:
			depth--
		}
		if depth == 0 {
			body := l.src[begin:l.start]
			for i, c := range body {
				if c != '\n' {
					body[i] = ' '
				}
			}
			return
		}
	}
}

// A lexer splits Go source as far as it takes to pair brackets.
type lexer struct {
	src        []byte
	start, end int // of the token
	kind       tokenKind
}

type tokenKind int

const (
	other tokenKind = iota
	word
	opening // of any bracket
	closing
	lineEnd
)

func (l *lexer) text() []byte { return l.src[l.start:l.end] }

func (l *lexer) firstColumn() bool { return l.start == 0 || l.src[l.start-1] == '\n' }

// next reads a token behind blanks and comments; false at the end of the file.
func (l *lexer) next() bool {
	for l.end < len(l.src) {
		l.start = l.end
		l.end++
		if l.token(l.src[l.start]) {
			return true
		}
	}
	return false
}

// token reads a token that begins with c; false if it is a blank or a comment.
func (l *lexer) token(c byte) bool {
	l.kind = other
	switch c {
	case ' ', '\t', '\r':
		return false
	case '\n':
		l.kind = lineEnd
	case '{', '(', '[':
		l.kind = opening
	case '}', ')', ']':
		l.kind = closing
	case '"', '\'':
		l.endQuoted(c)
	case '`':
		l.endAfter("`")
	case '/':
		return !l.endComment()
	default:
		if isLetter(c) {
			l.kind = word
			for l.end < len(l.src) && isLetter(l.src[l.end]) {
				l.end++
			}
		}
	}
	return true
}

// isLetter reports whether c may be in a word: digits and parts of letters
// beyond ASCII are told apart by no one here.
func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c >= 0x80
}

func (l *lexer) endQuoted(quote byte) {
	for ; l.end < len(l.src); l.end++ {
		switch l.src[l.end] {
		case '\\':
			l.end++
		case quote:
			l.end++
			return
		case '\n':
			return
		}
	}
	l.end = len(l.src)
}

// endComment ends the token behind a comment, before the line end that a
// comment of one line has; false when it is none.
func (l *lexer) endComment() bool {
	rest := l.src[l.end:]
	switch {
	case bytes.HasPrefix(rest, []byte("/")):
		if i := bytes.IndexByte(rest, '\n'); i >= 0 {
			l.end += i
		} else {
			l.end = len(l.src)
		}
	case bytes.HasPrefix(rest, []byte("*")):
		l.end++
		l.endAfter("*/")
	default:
		return false
	}
	return true
}

func (l *lexer) endAfter(mark string) {
	if i := bytes.Index(l.src[l.end:], []byte(mark)); i >= 0 {
		l.end += i + len(mark)
	} else {
		l.end = len(l.src)
	}
}
