package exceptions_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authparity/authparity/analyzers"
	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/passes/config"
)

// TestSituations reads the folders of testdata/src/exceptions. What exceptions
// cover is tested with the rule that reports it, see
// testdata/src/fallbackauthz/excepted.
func TestSituations(t *testing.T) {
	testdata, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range [][2]string{{"firstparty", "exceptions"}, {"today", "2026-11-22"}} {
		if err := config.Analyzer.Flags.Set(f[0], f[1]); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range analyzers.Suite() {
		if r.Analyzer.Name == exception.Rule {
			analysistest.Run(t, testdata, r.Analyzer, "exceptions/...")
			return
		}
	}
	t.Fatal("the suite has no rule about exceptions")
}
