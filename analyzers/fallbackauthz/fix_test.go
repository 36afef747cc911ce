package fallbackauthz_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authparity/authparity/analyzers/fallbackauthz"
	"github.com/authparity/authparity/internal/passes/config"
)

// TestFixes applies the fixes of a diagnostic. The shapes that are fixed, and
// those that are not, are in testdata/script/fix.txtar.
func TestFixes(t *testing.T) {
	if err := config.Analyzer.Flags.Set("firstparty", "fallbackauthz"); err != nil {
		t.Fatal(err)
	}
	analysistest.RunWithSuggestedFixes(t, testdataDir(t), fallbackauthz.Analyzer, "fallbackauthz/fixed")
}
