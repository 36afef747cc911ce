package breakglass

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule compares the credentials that recovery paths make with those of the
// usual way.
var Rule = linked.Rule("breakglass", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, l := range paths.Breaches(p) {
		f := l.Finding(p)
		f.Rule = "breakglass"
		f.Severity = finding.Major
		all = append(all, f)
	}
	return all
}
