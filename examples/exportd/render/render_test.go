package render

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var xrefEntry = regexp.MustCompile(`(\d{10}) 00000 n `)

// A reader finds the objects of a PDF by the offsets in its cross-reference
// table.
func TestPDFOffsets(t *testing.T) {
	pdf, err := PDF("Title", strings.Repeat("line\n", 2*linesPerPage))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(pdf, []byte("/Count 3 ")) {
		t.Errorf("want three pages:\n%s", pdf)
	}
	entries := xrefEntry.FindAllSubmatch(pdf, -1)
	if len(entries) != 9 {
		t.Errorf("got %d objects, want 9: three, and two for each page", len(entries))
	}
	for i, entry := range entries {
		offset, err := strconv.Atoi(string(entry[1]))
		if err != nil {
			t.Fatal(err)
		}
		want := fmt.Sprintf("%d 0 obj\n", i+1)
		if !bytes.HasPrefix(pdf[offset:], []byte(want)) {
			t.Errorf("no object %d at offset %d", i+1, offset)
		}
	}
}

func TestPDFEscapes(t *testing.T) {
	pdf, err := PDF("Title", `a (b) \ é`)
	if err != nil {
		t.Fatal(err)
	}
	if want := "(a \\(b\\) \\\\ \xe9) Tj"; !bytes.Contains(pdf, []byte(want)) {
		t.Errorf("want %q in:\n%q", want, pdf)
	}
}

func TestUnsupportedScript(t *testing.T) {
	if err := Supports("Jpan"); !errors.Is(err, ErrScript) {
		t.Errorf("Supports(Jpan): got %v, want ErrScript", err)
	}
	if err := Supports("Latn"); err != nil {
		t.Errorf("Supports(Latn): %v", err)
	}
	for _, body := range []string{"極秘", "100 €", "\u0080"} {
		if _, err := PDF("Title", body); !errors.Is(err, ErrScript) {
			t.Errorf("PDF of %q: got %v, want ErrScript", body, err)
		}
	}
}
