package config_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/passes/config"
)

// options runs the pass after setting flags; the flags are reset afterwards.
func options(t *testing.T, flags ...[2]string) (*config.Options, error) {
	t.Helper()
	t.Cleanup(func() {
		for _, f := range [][2]string{{"firstparty", ""}, {"models", ""}, {"modeltext", ""}, {"confidence", ""}} {
			if err := config.Analyzer.Flags.Set(f[0], f[1]); err != nil {
				t.Error(err)
			}
		}
	})
	for _, f := range flags {
		if err := config.Analyzer.Flags.Set(f[0], f[1]); err != nil {
			return nil, err
		}
	}
	result, err := config.Analyzer.Run(&analysis.Pass{})
	if err != nil {
		return nil, err
	}
	return result.(*config.Options), nil
}

func TestDefaults(t *testing.T) {
	o, err := options(t)
	if err != nil {
		t.Fatal(err)
	}
	if o.Confidence != finding.Medium || len(o.FirstParty) != 0 || o.Table == nil {
		t.Errorf("options without flags: %+v", o)
	}
}

func TestRepeatedFlags(t *testing.T) {
	o, err := options(t, [2]string{"firstparty", "b.org/x"}, [2]string{"firstparty", "a.org,b.org/x"}, [2]string{"confidence", "low"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a.org", "b.org/x"}, o.FirstParty); diff != "" {
		t.Errorf("prefixes (-want +got):\n%s", diff)
	}
	if o.Confidence != finding.Low {
		t.Errorf("confidence %q, want low", o.Confidence)
	}
	again, err := options(t)
	if err != nil || again != o {
		t.Errorf("a second package gets other options (error %v)", err)
	}
}

func TestMistakes(t *testing.T) {
	tests := []struct {
		flag, value, want string
	}{
		{"firstparty", "a.org,,b.org", "empty import path prefix"},
		{"confidence", "sure", `unknown confidence "sure": expected high, medium or low`},
		{"models", "no/such.model", "reading models: open no/such.model"},
		{"modeltext", "nonsense a.b", "modeltext:1:1: "},
	}
	for _, tt := range tests {
		t.Run(tt.flag, func(t *testing.T) {
			_, err := options(t, [2]string{tt.flag, tt.value})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%s: error %v, want one with %q", tt.value, err, tt.want)
			}
		})
	}
	if _, err := options(t, [2]string{"models", "no/such.model"}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v does not wrap fs.ErrNotExist", err)
	}
}

func TestDigest(t *testing.T) {
	model := filepath.Join(t.TempDir(), "own.model")
	write := func(text string) {
		if err := os.WriteFile(model, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	digest := func(flags ...[2]string) string {
		o, err := options(t, append([][2]string{{"models", ""}, {"firstparty", ""}}, flags...)...)
		if err != nil {
			t.Fatal(err)
		}
		return o.Digest()
	}
	plain := digest()
	write("audit example.com/m.Log\n")
	one := digest([2]string{"models", model})
	write("audit example.com/m.Record\n")
	other := digest([2]string{"models", model})
	prefix := digest([2]string{"firstparty", "example.com"})
	seen := map[string]bool{plain: true, one: true, other: true, prefix: true}
	if len(seen) != 4 {
		t.Errorf("digests are not distinct: plain %s, one %s, other %s, prefix %s", plain, one, other, prefix)
	}
	if low := digest([2]string{"confidence", "low"}); low != plain {
		t.Errorf("the reported confidence changes the digest")
	}
}

func TestIsFirstParty(t *testing.T) {
	module := func(path, version string) *analysis.Module { return &analysis.Module{Path: path, Version: version} }
	tests := []struct {
		name, path string
		module     *analysis.Module
		dir        string
		want       bool
	}{
		{"main module", "example.com/m/a", module("example.com/m", ""), "/home/u/m/a", true},
		{"third party in the cache", "github.com/x/y", module("github.com/x/y", "v1.2.3"), "/go/pkg/mod/github.com/x/y@v1.2.3", false},
		{"vendored", "github.com/x/y", module("github.com/x/y", "v1.2.3"), "/home/u/m/vendor/github.com/x/y", false},
		{"replaced by another module", "github.com/x/y", module("github.com/x/y", "v1.2.3"), "/go/pkg/mod/github.com/fork/y@v1.9.0", false},
		{"replaced by a directory", "github.com/x/y", module("github.com/x/y", "v1.2.3"), "/home/u/y", true},
		{"unknown directory", "github.com/x/y", module("github.com/x/y", "v1.2.3"), "", false},
		{"prefix", "corp.example/lib/a", module("corp.example/lib", "v0.1.0"), "/go/pkg/mod/corp.example/lib@v0.1.0/a", true},
		{"prefix itself", "corp.example", module("corp.example", "v0.1.0"), "/go/pkg/mod/corp.example@v0.1.0", true},
		{"not below the prefix", "corp.example2/lib", module("corp.example2/lib", "v0.1.0"), "/go/pkg/mod/corp.example2/lib@v0.1.0", false},
		{"standard library", "net/http", nil, "/usr/local/go/src/net/http", false},
		{"vendored by the standard library", "vendor/golang.org/x/net/idna", nil, "/usr/local/go/src/vendor/golang.org/x/net/idna", false},
		{"files on the command line", "command-line-arguments", nil, "/home/u/m", true},
		{"nogo", "example.com/m/a", nil, "", true},
		{"GOPATH", "example.com/m/a", nil, "/go/src/example.com/m/a", true},
		{"vendored in GOPATH", "example.com/m/vendor/github.com/x/y", nil, "/go/src/example.com/m/vendor/github.com/x/y", false},
	}
	for _, tt := range tests {
		if got := config.IsFirstParty([]string{"corp.example/..."}, tt.path, tt.module, tt.dir); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// Where the driver tells of replacements, the answer is that of package load.
func TestIsFirstPartyReplaced(t *testing.T) {
	away := t.TempDir() // in no repository
	repository := t.TempDir()
	if err := os.Mkdir(filepath.Join(repository, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name        string
		replacement string // its path
		version     string // its version
		dir         string // its directory; "" when vendored
		packageDir  string
		want        bool
	}{
		{"inside", "./y", "", away + "/a/m/y", away + "/a/m/y", true},
		{"beside", "../y", "", away + "/a/y", away + "/a/y", true},
		{"the parent", "..", "", away + "/a", away + "/a", true},
		{"far away", "../../y", "", away + "/y", away + "/y", false},
		{"in the repository", "../../libs/y", "", repository + "/libs/y", repository + "/libs/y", true},
		{"outside of the repository", "../../../y", "", filepath.Dir(repository) + "/y", filepath.Dir(repository) + "/y", false},
		{"far up", "../..", "", away, away, false},
		{"up in the repository", "../..", "", repository, repository, true},
		{"beside, vendored", "../y", "", "", away + "/a/m/vendor/github.com/x/y", true},
		{"far away, vendored", "../../y", "", "", away + "/a/m/vendor/github.com/x/y", false},
		{"in the repository, vendored", "../../y", "", "", repository + "/a/m/vendor/github.com/x/y", true},
		{"absolute: not known how far", filepath.Join(away, "y"), "", away + "/y", away + "/y", true},
		{"by a module", "github.com/fork/y", "v1.9.0", "/go/pkg/mod/github.com/fork/y@v1.9.0", "/go/pkg/mod/github.com/fork/y@v1.9.0", false},
	}
	for _, tt := range tests {
		m := &analysis.Module{Path: "github.com/x/y", Version: "v1.2.3", Replace: &analysis.Module{
			Path: tt.replacement, Version: tt.version, Dir: filepath.FromSlash(tt.dir),
		}}
		if got := config.IsFirstParty(nil, "github.com/x/y", m, filepath.FromSlash(tt.packageDir)); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
