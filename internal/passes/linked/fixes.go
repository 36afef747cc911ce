package linked

import (
	"path"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/fix"
)

// suggested is the fix of a finding in the main package itself; nil for none.
// A pass has no syntax of other packages, and may not change them.
func suggested(pass *analysis.Pass, f *finding.Finding) []analysis.SuggestedFix {
	if path.Dir(f.File) != pass.Pkg.Path() || !f.Twin.IsValid() || len(pass.TypeErrors) > 0 {
		return nil
	}
	s := &fix.Source{
		Fset: pass.Fset, Files: pass.Files, Pkg: pass.Pkg, Info: pass.TypesInfo, Sizes: pass.TypesSizes,
		GoVersion: pass.Pkg.GoVersion(), Text: pass.ReadFile,
	}
	found := fix.For(s, f)
	if found == nil {
		return nil
	}
	for _, file := range pass.Files {
		tf := pass.Fset.File(file.FileStart)
		if filepath.Base(tf.Name()) == path.Base(found.File) && found.Line <= tf.LineCount() {
			at := tf.LineStart(found.Line)
			return []analysis.SuggestedFix{{
				Message:   found.Message,
				TextEdits: []analysis.TextEdit{{Pos: at, End: at, NewText: []byte(found.Text)}},
			}}
		}
	}
	return nil
}
