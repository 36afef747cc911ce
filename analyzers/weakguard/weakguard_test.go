package weakguard_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/weakguard"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, weakguard.Analyzer) }
