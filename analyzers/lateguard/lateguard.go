package lateguard

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule asks whether an operation comes before its check.
var Rule = linked.Rule("lateguard", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, l := range paths.Late(p) {
		f := l.Finding()
		f.Rule = "lateguard"
		f.Severity = finding.Critical
		all = append(all, f)
	}
	return all
}
