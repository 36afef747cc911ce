package lateguard_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/lateguard"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, lateguard.Analyzer) }
