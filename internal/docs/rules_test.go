package docs

import (
	"fmt"
	"go/doc/comment"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/analyzers"
)

// sections are words that the headings of a rule's document must have, one
// heading for each; docs/adding-a-rule.md says what belongs there.
var sections = []string{"bad", "good", "silent", "teach", "standards"}

// A page is the document of one rule.
type page struct {
	name    string // of the rule
	summary string // one sentence, without Markdown
	doc     *comment.Doc
}

// rulePages returns the documents of the suite, sorted by name.
func rulePages() []page {
	var list []page
	for _, r := range analyzers.Suite() {
		list = append(list, newPage(r.Analyzer.Name, r.Analyzer.Doc))
	}
	slices.SortFunc(list, func(a, b page) int { return strings.Compare(a.name, b.name) })
	return list
}

// newPage reads the Doc of an analyzer: its first paragraph is the summary,
// with or without the rule's name before it, as a title or as a package comment
// begins.
func newPage(name, text string) page {
	summary, rest, _ := strings.Cut(strings.TrimSpace(text), "\n\n")
	summary = strings.Join(strings.Fields(summary), " ")
	summary = strings.TrimPrefix(strings.TrimPrefix(summary, name+": "), "Package "+name+" ")
	return page{name, summary, new(comment.Parser).Parse(rest)}
}

// headings lists the headings of p in lower case, in order.
func (p page) headings() []string {
	var list []string
	for _, b := range p.doc.Content {
		if h, ok := b.(*comment.Heading); ok {
			text := (&comment.Printer{}).Text(&comment.Doc{Content: []comment.Block{&comment.Paragraph{Text: h.Text}}})
			list = append(list, strings.ToLower(strings.TrimSpace(string(text))))
		}
	}
	return list
}

// missing lists the sections that no heading of p names.
func (p page) missing() []string {
	var list []string
	for _, word := range sections {
		named := func(heading string) bool { return slices.Contains(strings.Fields(heading), word) }
		if !slices.ContainsFunc(p.headings(), named) {
			list = append(list, word)
		}
	}
	return list
}

// markdown renders p as docs/rules/<name>.md.
func (p page) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", p.name)
	fmt.Fprintf(&b, "<!-- Generated from analyzers/%s/doc.go; to change it, edit that file and run: go test ./internal/docs -update -->\n\n", p.name)
	fmt.Fprintf(&b, "%s\n", sentence(p.summary))
	printer := &comment.Printer{HeadingLevel: 2, HeadingID: func(*comment.Heading) string { return "" }}
	for _, content := range p.doc.Content {
		b.WriteString("\n")
		if code, ok := content.(*comment.Code); ok {
			fmt.Fprintf(&b, "```%s\n%s```\n", language(code.Text), code.Text)
			continue
		}
		b.Write(printer.Markdown(&comment.Doc{Content: []comment.Block{content}}))
	}
	return b.String()
}

// language names the language of a code block: Go if it is whole
// declarations or statements of Go, plain text otherwise.
func language(code string) string {
	if _, err := format.Source([]byte(code)); err != nil {
		return "text"
	}
	return "go"
}

// sentence makes a heading's phrase a sentence.
func sentence(phrase string) string {
	if phrase == "" {
		return ""
	}
	return strings.TrimSuffix(strings.ToUpper(phrase[:1])+phrase[1:], ".") + "."
}

// index renders docs/rules/README.md.
func index(list []page) string {
	var b strings.Builder
	b.WriteString("# Rules\n\n<!-- Generated from the doc.go files of analyzers/; run: go test ./internal/docs -update -->\n\n")
	b.WriteString("| rule | what it does |\n|---|---|\n")
	for _, p := range list {
		fmt.Fprintf(&b, "| [%s](%s.md) | %s |\n", p.name, p.name, strings.ReplaceAll(sentence(p.summary), "|", `\|`))
	}
	b.WriteString("\n[Architecture](../architecture.md#rules) puts them side by side, with the standards that each serves.\n")
	return b.String()
}

func TestRulePages(t *testing.T) {
	list := rulePages()
	if len(list) == 0 {
		t.Fatal("the suite has no rule")
	}
	want := []string{"README.md"}
	if *update {
		if err := os.MkdirAll(filepath.Join(root, "docs", "rules"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range list {
		generated(t, "docs/rules/"+p.name+".md", p.markdown())
		want = append(want, p.name+".md")
	}
	generated(t, "docs/rules/README.md", index(list))
	for _, name := range rulesDir(t) {
		if !slices.Contains(want, name) {
			t.Errorf("docs/rules/%s belongs to no rule of the suite; remove it", name)
		}
	}
}

// rulesDir lists the files in docs/rules.
func rulesDir(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(root, "docs", "rules"))
	if err != nil {
		t.Fatalf("%v; %s", err, howToUpdate)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestRuleDocsAreComplete(t *testing.T) {
	for _, p := range rulePages() {
		if missing := p.missing(); len(missing) > 0 {
			t.Errorf("analyzers/%s/doc.go has no heading with the word %s", p.name, strings.Join(missing, ", "))
		}
	}
}

// README.md and docs/architecture.md name every rule of the suite.
func TestRulesAreNamed(t *testing.T) {
	for _, file := range []string{"README.md", "docs/architecture.md"} {
		text := read(t, file)
		for _, p := range rulePages() {
			if !strings.Contains(text, p.name) {
				t.Errorf("%s does not name the rule %s", file, p.name)
			}
		}
	}
}

const sampleDoc = `lateguard: report a check
that comes after the sink

It compares
two ways.

# Bad

	save(x)
	check(x)

# Good code

	$ authparity

# When it stays silent

  - after a load
`

func TestPageMarkdown(t *testing.T) {
	const fence = "```"
	want := `# lateguard

<!-- Generated from analyzers/lateguard/doc.go; to change it, edit that file and run: go test ./internal/docs -update -->

Report a check that comes after the sink.

It compares two ways.

## Bad

` + fence + `go
save(x)
check(x)
` + fence + `

## Good code

` + fence + `text
$ authparity
` + fence + `

## When it stays silent

  - after a load
`
	p := newPage("lateguard", sampleDoc)
	if diff := cmp.Diff(want, p.markdown()); diff != "" {
		t.Errorf("page (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"teach", "standards"}, p.missing()); diff != "" {
		t.Errorf("missing sections (-want +got):\n%s", diff)
	}
	if got := newPage("lateguard", "Package lateguard reports a late check\n\nMore.\n").summary; got != "reports a late check" {
		t.Errorf("summary of a package comment: %q", got)
	}
}
