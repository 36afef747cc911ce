package fallbackaudit_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/fallbackaudit"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, fallbackaudit.Analyzer) }
