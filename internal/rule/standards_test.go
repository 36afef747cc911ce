package rule

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"
)

func TestStandards(t *testing.T) {
	doc := `reports a late check

# Good

  - CWE-1: not here

# Standards

  - CWE-862: missing authorization.
  - OWASP Non-Human Identities Top 10, NHI4:2025: insecure authentication.
  - OWASP ASVS 5.0, 8.2.1: function-level access is restricted to those with
    explicit permissions.
  - NIST SP 800-63B: recovery.
`
	want := []Standard{
		{"CWE", "CWE-862", "missing authorization."},
		{"OWASP Non-Human Identities Top 10", "NHI4:2025", "insecure authentication."},
		{"OWASP ASVS 5.0", "8.2.1", "function-level access is restricted to those with explicit permissions."},
		{"NIST SP 800-63B", "NIST SP 800-63B", "recovery."},
	}
	r := &Rule{Analyzer: &analysis.Analyzer{Doc: doc}}
	if diff := cmp.Diff(want, r.Standards()); diff != "" {
		t.Errorf("standards (-want +got):\n%s", diff)
	}
	if got := (&Rule{Analyzer: &analysis.Analyzer{Doc: "nothing"}}).Standards(); got != nil {
		t.Errorf("%v of a document without any", got)
	}
}
