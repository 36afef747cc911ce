package clienthint

import (
	_ "embed"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/paths"
)

//go:embed doc.go
var doc string

// Rule looks for paths that the client chooses and that check less.
var Rule = linked.Rule("clienthint", linked.Doc(doc), compare)

// Analyzer is the rule as an ordinary analyzer.
var Analyzer = Rule.Analyzer

func compare(p *link.Program) []*finding.Finding {
	all := paths.Hints(p)
	for _, f := range all {
		f.Rule = "clienthint"
	}
	return all
}
