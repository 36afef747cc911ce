package weakguard_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/authparity/authparity/analyzers/weakguard"
	"github.com/authparity/authparity/internal/passes/config"
)

// A recorder keeps what package analysistest has to say.
type recorder []string

func (r *recorder) Errorf(format string, args ...any) { *r = append(*r, fmt.Sprintf(format, args...)) }

// TestSituations reads the folders of testdata/src/weakguard: a new
// situation is a new folder and no line here. All are loaded and analysed at
// once, which costs as much as one alone. What is reported lies in package
// main: package analysistest looks for it nowhere else.
func TestSituations(t *testing.T) {
	testdata, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	// In GOPATH mode nothing else tells a case from the standard library.
	if err := config.Analyzer.Flags.Set("firstparty", "weakguard"); err != nil {
		t.Fatal(err)
	}
	folders, err := os.ReadDir(filepath.Join(testdata, "src", "weakguard"))
	if err != nil {
		t.Fatal(err)
	}
	var said recorder
	analysistest.Run(&said, testdata, weakguard.Analyzer, "weakguard/...")
	for _, f := range folders {
		t.Run(f.Name(), func(t *testing.T) {
			main := filepath.Join(testdata, "src", "weakguard", f.Name(), "main.go")
			if text, err := os.ReadFile(main); err != nil || !strings.Contains(string(text), "// want \"") {
				t.Errorf("no want comment: this case passes when nothing is ever reported (%v)", err)
			}
			for i, s := range said {
				if strings.HasPrefix(s, "weakguard/"+f.Name()+"/") {
					t.Error(s)
					said[i] = ""
				}
			}
		})
	}
	if !t.Failed() {
		for _, s := range said {
			t.Error(s) // of no situation
		}
	}
}
