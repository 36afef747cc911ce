package driver

import (
	"strings"

	"github.com/authparity/authparity/internal/report"
	"github.com/authparity/authparity/internal/rule"
)

// home is where the tool is documented.
const home = "https://github.com/authparity/authparity"

// tool describes this program and the rules of the suite.
func (p *program) tool() report.Tool {
	t := report.Tool{Name: name, Version: moduleVersion(), URL: home}
	for _, r := range p.suite {
		t.Rules = append(t.Rules, described(r))
	}
	return t
}

func described(r *rule.Rule) report.Rule {
	doc := strings.TrimSpace(r.Analyzer.Doc)
	title, _, _ := strings.Cut(doc, "\n")
	d := report.Rule{Name: r.Analyzer.Name, Title: title, Help: doc, URL: r.Analyzer.URL}
	for _, s := range r.Standards() {
		d.Standards = append(d.Standards, report.Standard(s))
	}
	return d
}
