package auditfields_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/auditfields"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, auditfields.Analyzer) }
