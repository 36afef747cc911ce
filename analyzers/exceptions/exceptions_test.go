package exceptions_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers"
	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/situations"
)

// What exceptions cover is tested with the rule that reports it, see
// testdata/src/fallbackauthz/excepted.
func TestSituations(t *testing.T) {
	for _, r := range analyzers.Suite() {
		if r.Analyzer.Name == exception.Rule {
			situations.Run(t, r.Analyzer)
			return
		}
	}
	t.Fatal("the suite has no rule about exceptions")
}
