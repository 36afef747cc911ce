package failopen

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule looks for verdicts that are lost on their way.
var Rule = linked.Rule("failopen", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	var all []*finding.Finding
	for _, l := range paths.Lapses(p) {
		f := l.Finding()
		f.Rule = "failopen"
		all = append(all, f)
	}
	return all
}
