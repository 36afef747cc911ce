package siblingaudit

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule compares the audit calls of entry points that are siblings.
var Rule = linked.Rule("siblingaudit", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, o := range paths.Unrecorded(p) {
		f := o.Finding(p)
		f.Rule = "siblingaudit"
		f.Severity = finding.Minor
		all = append(all, f)
	}
	return all
}
