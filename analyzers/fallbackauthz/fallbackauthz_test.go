package fallbackauthz_test

import (
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authparity/authparity/analyzers/fallbackauthz"
	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/situations"
)

// A folder that begins with peer and a number is the peers' failure of that
// number; one that begins with corpus is distilled from a real bug.
func TestSituations(t *testing.T) { situations.Run(t, fallbackauthz.Analyzer) }

// TestConfidence asks for findings of high confidence: that of a fallback is
// one, that of a branch which is no fallback by its kind is not.
func TestConfidence(t *testing.T) {
	flags := &config.Analyzer.Flags
	if err := flags.Set("confidence", "high"); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = flags.Set("confidence", "") }() // the default is always valid
	got := situations.Diagnostics(t, fallbackauthz.Analyzer, "fallbackauthz/holds_on_some_path")
	dir := filepath.Join(situations.Testdata(t), "src", "fallbackauthz", "holds_on_some_path")
	wants := situations.Expectations(t, dir)
	if len(wants) != 3 {
		t.Fatalf("%d expectations, want those of none, some and either", len(wants))
	}
	lines := slices.SortedFunc(maps.Keys(wants), func(a, b situations.Line) int { return a.Line - b.Line })
	delete(wants, lines[2]) // of either, which stands last
	situations.Compare(t, dir, wants, got)
}

// TestFixes applies the fixes of a diagnostic. The shapes that are fixed, and
// those that are not, are in testdata/script/fix.txtar.
func TestFixes(t *testing.T) {
	if err := config.Analyzer.Flags.Set("firstparty", "fallbackauthz"); err != nil {
		t.Fatal(err)
	}
	analysistest.RunWithSuggestedFixes(t, situations.Testdata(t), fallbackauthz.Analyzer, "fallbackauthz/fixed")
}
