package fallbackauthz

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule compares the guards of the arms of every fork.
var Rule = linked.Rule("fallbackauthz", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, c := range paths.Guards(p) {
		f := c.Finding(p)
		f.Rule = "fallbackauthz"
		f.Severity = finding.Major
		if c.Denial {
			f.Severity = finding.Critical
		}
		all = append(all, f)
	}
	return all
}
