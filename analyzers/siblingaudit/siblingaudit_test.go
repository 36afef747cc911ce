package siblingaudit_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/siblingaudit"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, siblingaudit.Analyzer) }
