package breakglass_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/breakglass"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, breakglass.Analyzer) }
