package auditfields

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule compares what audit records of one trail say.
var Rule = linked.Rule("auditfields", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, g := range paths.Gaps(p) {
		f := g.Finding(p)
		f.Rule = "auditfields"
		f.Severity = finding.Minor
		all = append(all, f)
	}
	return all
}
