package exceptions

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/passes/linked"
	"github.com/authparity/authparity/internal/passes/summaries"
	"github.com/authparity/authparity/internal/rule"
)

//go:embed doc.go
var doc string

// New returns the rule for the exceptions from others, which it is given. Its
// analyzer reports in each package what is wrong with the exceptions there by
// themselves. What one covers, the analyzer of the other rule says: it alone
// knows its findings. A driver that has all of them at hand asks package
// exception itself, so that the rule compares nothing.
func New(others []*rule.Rule) *rule.Rule {
	var known []string
	for _, r := range others {
		known = append(known, r.Analyzer.Name)
	}
	return &rule.Rule{Analyzer: &analysis.Analyzer{
		Name:             exception.Rule,
		Doc:              linked.Doc(doc),
		URL:              "https://github.com/authparity/authparity/blob/main/docs/rules/" + exception.Rule + ".md",
		Requires:         []*analysis.Analyzer{config.Analyzer, summaries.Analyzer},
		RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			report(pass, known)
			return nil, nil
		},
	}}
}

func report(pass *analysis.Pass, known []string) {
	options := pass.ResultOf[config.Analyzer].(*config.Options)
	own := pass.ResultOf[summaries.Analyzer].(*summaries.Result).Own
	if own == nil || !options.Applies(exception.Rule) {
		return
	}
	mistakes, _ := exception.New(own.Exceptions, options.Today).Mistakes(known)
	for _, f := range mistakes {
		pass.Report(analysis.Diagnostic{
			Pos:      summaries.Pos(pass, f.File, f.Line, f.Col),
			Category: exception.Rule,
			Message:  exception.Rule + ": " + f.Message,
		})
	}
}
