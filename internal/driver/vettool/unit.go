package vettool

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/passes/config"
)

// A unit is a package to be analysed, as the .cfg file describes it: the part
// of unitchecker.Config that counts here.
type unit struct {
	ID            string // "fmt", or as some build systems write it "fmt [fmt.test]"
	Dir           string
	ImportPath    string
	GoVersion     string // least required, such as "go1.21.0"
	GoFiles       []string
	NonGoFiles    []string
	IgnoredFiles  []string
	ModulePath    string // empty for the standard library; cmd/go before go1.27
	ModuleVersion string // empty for the main module
	Module        *analysis.Module
	ImportMap     map[string]string // import path in the source to package path
	PackageFile   map[string]string // package path to export data; may be empty
	PackageVetx   map[string]string // package path to .vetx file
	VetxOnly      bool              // facts are wanted, not diagnostics
	VetxOutput    string
	Stdout        string // file for the diagnostics in JSON, unless empty

	SucceedOnTypecheckFailure bool
}

// readUnit reads a .cfg file. Test files are taken out: authparity analyses
// none. What that does to the variants of a package that has tests:
//
//   - cmd/go vets the package with its internal tests in place of the package
//     itself (cmd/go/internal/vet.run), under the same import path. Without
//     test files it is the package itself again, and as cmd/go reports of no
//     other variant, nothing is reported twice.
//   - the external test package has no file left: empty is true.
//   - variants rebuilt for a test are asked for facts only. cmd/go does not
//     mark them, so they are analysed once more, for nothing.
//
// Other build systems may mark variants by " [" in ID and ImportPath.
func readUnit(name string) (*unit, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("reading the unit: %w", err)
	}
	u := new(unit)
	if err := json.Unmarshal(data, u); err != nil {
		return nil, fmt.Errorf("reading the unit %s: %w", name, err)
	}
	u.ImportPath, _, _ = strings.Cut(u.ImportPath, " [")
	u.GoFiles = slices.DeleteFunc(u.GoFiles, func(name string) bool {
		return strings.HasSuffix(name, "_test.go")
	})
	return u, nil
}

// empty reports whether there is nothing to analyse.
func (u *unit) empty() bool { return len(u.GoFiles) == 0 }

// module returns the module of the unit; nil when it is not known, as for the
// standard library.
func (u *unit) module() *analysis.Module {
	if u.Module != nil {
		return u.Module
	}
	if u.ModulePath == "" {
		return nil // cmd/go before go1.27 gives paths only
	}
	return &analysis.Module{Path: u.ModulePath, Version: u.ModuleVersion, GoVersion: u.GoVersion}
}

// analysed reports whether the unit needs more than an empty answer: its
// diagnostics are asked for, or it is first-party. It reads no models, as it
// runs once for every dependency.
func (u *unit) analysed() bool {
	if !u.VetxOnly {
		return true
	}
	prefixes := strings.Split(config.Analyzer.Flags.Lookup("firstparty").Value.String(), ",")
	return config.IsFirstParty(prefixes, u.ImportPath, u.module(), u.Dir)
}

// importersHaveExportData reports whether those who import the unit get their
// types from the compiler, so that the .vetx file needs no declarations. cmd/go
// gives all units export data or none; a unit that imports nothing cannot tell.
func (u *unit) importersHaveExportData() bool {
	imports := 0
	for _, path := range u.ImportMap {
		if path == "unsafe" || path == "C" {
			continue
		}
		imports++
		if u.PackageFile[path] == "" {
			return false
		}
	}
	return imports > 0
}
