// Package render turns plain text into PDF.
//
// It uses Helvetica, which every PDF reader brings along and which has Latin
// letters only: a text in another script cannot be rendered.
package render

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// ErrScript is returned for a text in a script there is no font for.
var ErrScript = errors.New("no font for this script")

const (
	linesPerPage = 50
	charsPerLine = 80
)

// Supports returns nil if there is a font for script, an ISO 15924 code, and
// ErrScript otherwise.
func Supports(script string) error {
	if script != "Latn" {
		return fmt.Errorf("%w: %s", ErrScript, script)
	}
	return nil
}

// PDF returns title and body as a PDF file. A character outside Latin-1 gives
// ErrScript.
func PDF(title, body string) ([]byte, error) {
	text, err := latin1(title + "\n\n" + body)
	if err != nil {
		return nil, err
	}
	var f file
	f.WriteString("%PDF-1.4\n")
	f.object("<< /Type /Catalog /Pages 2 0 R >>")
	pages := paginate(text)
	f.object(fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(pages), kids(len(pages))))
	f.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	for i, lines := range pages {
		f.object(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "+
			"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", contentsObject(i)))
		content := pageContent(lines)
		f.object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content))
	}
	f.trailer()
	return f.Bytes(), nil
}

// latin1 returns s with one byte per character. The bytes 0x80 to 0x9F mean
// something else in WinAnsiEncoding, so those characters are refused too.
func latin1(s string) (string, error) {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		if r > 0xFF || r >= 0x7F && r < 0xA0 {
			return "", fmt.Errorf("%w: %q", ErrScript, r)
		}
		out = append(out, byte(r))
	}
	return string(out), nil
}

// paginate returns the lines of each page; there is at least one page.
func paginate(text string) [][]string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		for len(line) > charsPerLine {
			lines = append(lines, line[:charsPerLine])
			line = line[charsPerLine:]
		}
		lines = append(lines, line)
	}
	var pages [][]string
	for len(lines) > linesPerPage {
		pages = append(pages, lines[:linesPerPage])
		lines = lines[linesPerPage:]
	}
	return append(pages, lines)
}

// Objects 1 to 3 are the catalog, the page list and the font; each page adds
// itself and its contents.
func pageObject(i int) int     { return 4 + 2*i }
func contentsObject(i int) int { return 5 + 2*i }

func kids(pages int) string {
	refs := make([]string, pages)
	for i := range refs {
		refs[i] = fmt.Sprintf("%d 0 R", pageObject(i))
	}
	return strings.Join(refs, " ")
}

func pageContent(lines []string) string {
	var b strings.Builder
	b.WriteString("BT /F1 11 Tf 14 TL 56 780 Td")
	escape := strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`, "\r", "", "\t", "    ")
	for _, line := range lines {
		fmt.Fprintf(&b, "\n(%s) Tj T*", escape.Replace(line))
	}
	b.WriteString("\nET")
	return b.String()
}

// file is a PDF under construction; offsets[i] is where object i+1 begins.
type file struct {
	bytes.Buffer
	offsets []int
}

func (f *file) object(body string) {
	f.offsets = append(f.offsets, f.Len())
	fmt.Fprintf(f, "%d 0 obj\n%s\nendobj\n", len(f.offsets), body)
}

func (f *file) trailer() {
	start := f.Len()
	size := len(f.offsets) + 1
	fmt.Fprintf(f, "xref\n0 %d\n0000000000 65535 f \n", size)
	for _, offset := range f.offsets {
		fmt.Fprintf(f, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(f, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", size, start)
}
