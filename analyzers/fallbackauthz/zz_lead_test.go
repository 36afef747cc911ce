package fallbackauthz

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"
)

func TestLead(t *testing.T) {
	data, _ := filepath.Abs("../../testdata")
	dirs, _ := os.ReadDir(filepath.Join(data, "src/fallbackauthz"))
	for _, d := range dirs {
		t.Run(d.Name(), func(t *testing.T) {
			t.Parallel()
			analysistest.Run(t, data, Analyzer, "fallbackauthz/"+d.Name()+"/...")
		})
	}
}
