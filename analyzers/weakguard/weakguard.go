package weakguard

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule compares which checks two ways to one operation make.
var Rule = linked.Rule("weakguard", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, w := range paths.Weaker(p) {
		f := w.Finding()
		f.Rule = "weakguard"
		f.Severity = finding.Major
		all = append(all, f)
	}
	return all
}
