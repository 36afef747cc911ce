package fallbackaudit

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule compares the audit calls of the arms of every fork.
var Rule = linked.Rule("fallbackaudit", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, c := range paths.Audits(p) {
		f := c.Finding(p)
		f.Rule = "fallbackaudit"
		f.Severity = finding.Minor
		all = append(all, f)
	}
	return all
}
