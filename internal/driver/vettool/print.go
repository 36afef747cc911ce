package vettool

import (
	"cmp"
	"encoding/json"
	"fmt"
	"go/token"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// results are the diagnostics of a unit, per analyzer in the order of the
// suite. Analyzers without one have no entry.
type results []result

type result struct {
	analyzer    string
	diagnostics []diagnostic
}

// A diagnostic has the shape that cmd/go reads (cmd/go/internal/vet).
type diagnostic struct {
	Category string    `json:"category,omitempty"`
	Posn     string    `json:"posn"` // file:line:column
	End      string    `json:"end"`  // the same
	Message  string    `json:"message"`
	Related  []related `json:"related,omitempty"`

	Fixes []suggestedFix `json:"suggested_fixes,omitempty"`
}

// A suggestedFix has the shape of unitchecker's.
type suggestedFix struct {
	Message string `json:"message"`
	Edits   []edit `json:"edits"`
}

type edit struct {
	Filename string `json:"filename"`
	Start    int    `json:"start"` // offset in bytes
	End      int    `json:"end"`
	New      string `json:"new"`
}

type related struct {
	Posn    string `json:"posn"`
	End     string `json:"end"`
	Message string `json:"message"`
}

func (r *results) add(fset *token.FileSet, analyzer string, list []analysis.Diagnostic) {
	if len(list) == 0 {
		return
	}
	converted := make([]diagnostic, len(list))
	for i, d := range list {
		converted[i] = convert(fset, d)
	}
	*r = append(*r, result{analyzer, converted})
}

func convert(fset *token.FileSet, d analysis.Diagnostic) diagnostic {
	at := func(pos token.Pos) string { return fset.Position(pos).String() }
	c := diagnostic{Category: d.Category, Posn: at(d.Pos), End: at(cmp.Or(d.End, d.Pos)), Message: d.Message}
	for _, r := range d.Related {
		c.Related = append(c.Related, related{at(r.Pos), at(cmp.Or(r.End, r.Pos)), r.Message})
	}
	for _, f := range d.SuggestedFixes {
		fix := suggestedFix{Message: f.Message}
		for _, e := range f.TextEdits {
			file := fset.File(e.Pos)
			fix.Edits = append(fix.Edits, edit{file.Name(), file.Offset(e.Pos), file.Offset(cmp.Or(e.End, e.Pos)), string(e.NewText)})
		}
		c.Fixes = append(c.Fixes, fix)
	}
	return c
}

// print writes the diagnostics: as JSON to the output of the unit, or in plain
// text to standard error.
func (t *Tool) print(fl *flags, u *unit, list results) (int, error) {
	if fl.json {
		return exitOK, t.printJSON(u, list)
	}
	for _, r := range list {
		for _, d := range r.diagnostics {
			t.printPlain(d.Posn, d.Message, fl.context)
			for _, rel := range d.Related {
				t.printPlain(rel.Posn, "\t"+rel.Message, fl.context)
			}
		}
	}
	if len(list) > 0 {
		return exitFailed, nil
	}
	return exitOK, nil
}

func (t *Tool) printJSON(u *unit, list results) error {
	byAnalyzer := make(map[string][]diagnostic)
	for _, r := range list {
		byAnalyzer[r.analyzer] = append(byAnalyzer[r.analyzer], r.diagnostics...)
	}
	tree := make(map[string]map[string][]diagnostic)
	if len(list) > 0 {
		tree[u.ID] = byAnalyzer
	}
	data, err := json.MarshalIndent(tree, "", "\t")
	if err != nil {
		return fmt.Errorf("writing diagnostics: %w", err)
	}
	w, closeOutput, err := t.output(u)
	if err != nil {
		return err
	}
	if _, err := w.Write(append(data, '\n')); err != nil {
		return fmt.Errorf("writing diagnostics: %w", err)
	}
	if err := closeOutput(); err != nil {
		return fmt.Errorf("writing diagnostics: %w", err)
	}
	return nil
}

// printPlain writes one line, and with -c=N the source line with N lines
// around it.
func (t *Tool) printPlain(posn, message string, context int) {
	fmt.Fprintf(t.Stderr, "%s: %s\n", posn, message)
	file, line, ok := fileLine(posn)
	if context < 0 || !ok {
		return
	}
	source, err := os.ReadFile(file)
	if err != nil {
		return // a position in another package may have no file here
	}
	lines := strings.Split(string(source), "\n")
	for i := max(line-context, 1); i <= min(line+context, len(lines)); i++ {
		fmt.Fprintf(t.Stderr, "%d\t%s\n", i, lines[i-1])
	}
}

// fileLine splits file:line:column.
func fileLine(posn string) (file string, line int, ok bool) {
	i := strings.LastIndexByte(posn, ':')
	if i < 0 {
		return "", 0, false
	}
	j := strings.LastIndexByte(posn[:i], ':')
	if j < 0 {
		return "", 0, false
	}
	_, err := fmt.Sscanf(posn[j+1:i], "%d", &line)
	return posn[:j], line, err == nil
}
