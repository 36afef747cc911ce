package report

import (
	"go/doc/comment"
	"net/url"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/authparity/authparity/internal/finding"
)

// location is a place in a file, in a function unless that is "", with a
// message unless that is "".
func (s *sarif) location(p finding.Position, function, message string) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: artifact(p.File)}}
	if p.Line > 0 {
		l.Physical.Region = &sarifRegion{StartLine: p.Line, StartColumn: s.column(p)}
	}
	if function != "" {
		l.Logical = []sarifLogical{{FullyQualifiedName: function, Kind: "function"}}
	}
	if message != "" {
		l.Message = &sarifText{message}
	}
	return l
}

// artifact names a file: relative to the root, or by itself when it is
// absolute.
func artifact(file string) sarifArtifact {
	if path.IsAbs(file) {
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: file}).String()}
	}
	uri := (&url.URL{Path: file}).String() // with ./ before a first element that has a colon
	return sarifArtifact{URI: uri, Base: sarifRoot}
}

// column is the column of p in characters, from 1; 0 when it is not known. Our
// own columns count bytes.
func (s *sarif) column(p finding.Position) int {
	if p.Col <= 1 || s.r.Line == nil {
		return p.Col
	}
	line := s.r.Line(p.File, p.Line)
	if len(line) < p.Col-1 {
		return p.Col // the file has changed, or is not there
	}
	return utf8.RuneCountInString(line[:p.Col-1]) + 1
}

// driver describes the tool and its rules.
func (s *sarif) driver(taxonomies []sarifTaxonomy) sarifDriver {
	t := &s.r.Tool
	d := sarifDriver{
		Name: t.Name, Version: t.Version, URL: t.URL,
		Rules: each(t.Rules, func(r Rule) sarifRule { return describe(r, taxonomies) }),
	}
	for _, n := range notices {
		d.Notifications = append(d.Notifications, sarifDescriptor{ID: n.id, Short: sarifText{n.text}})
	}
	for i := range taxonomies {
		d.Supports = append(d.Supports, sarifComponentRef{Name: taxonomies[i].Name, Index: &i})
	}
	return d
}

// describe describes a rule. Its standards are relations to the taxonomies,
// and tags as code hosts show them.
func describe(r Rule, taxonomies []sarifTaxonomy) sarifRule {
	rule := sarifRule{
		ID: r.Name, Name: r.Name, Short: sarifText{r.Title}, Help: help(r.Help), URL: r.URL,
		Properties: map[string]any{"tags": tags(r)},
	}
	for _, s := range r.Standards {
		for i := range taxonomies {
			if taxonomies[i].Name == s.Catalogue {
				rule.Relations = append(rule.Relations, sarifRelation{
					Target: sarifTarget{ID: s.ID, Component: sarifComponentRef{Name: s.Catalogue, Index: &i}},
					Kinds:  []string{"relevant"},
				})
			}
		}
	}
	return rule
}

// help is a document as go doc and as Markdown has it.
func help(text string) sarifMessage {
	doc := new(comment.Parser).Parse(text)
	printer := &comment.Printer{HeadingLevel: 2, HeadingID: func(*comment.Heading) string { return "" }}
	return sarifMessage{Text: string(printer.Text(doc)), Markdown: string(printer.Markdown(doc))}
}

// tags are the rule's keywords: CWE entries in the form that code hosts look
// for, and the other standards by name.
func tags(r Rule) []string {
	list := []string{"security"}
	for _, s := range r.Standards {
		if s.Catalogue == "CWE" {
			list = append(list, "external/cwe/"+strings.ToLower(s.ID))
			continue
		}
		list = append(list, s.Catalogue+" "+s.ID)
	}
	return list
}

// taxonomies are the catalogues that the rules name, in the order in which they
// do, with the entries that they name.
func (s *sarif) taxonomies() []sarifTaxonomy {
	list := []sarifTaxonomy{}
	index := map[string]int{}
	seen := map[Standard]bool{}
	for _, r := range s.r.Tool.Rules {
		for _, st := range r.Standards {
			i, ok := index[st.Catalogue]
			if !ok {
				i = len(list)
				index[st.Catalogue] = i
				list = append(list, sarifTaxonomy{Name: st.Catalogue, Short: sarifText{st.Catalogue}})
			}
			key := Standard{Catalogue: st.Catalogue, ID: st.ID}
			if !seen[key] {
				seen[key] = true
				list[i].Taxa = append(list[i].Taxa, sarifDescriptor{ID: st.ID, Short: sarifText{st.Text}})
			}
		}
	}
	return list
}
