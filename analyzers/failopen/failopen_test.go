package failopen_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/failopen"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, failopen.Analyzer) }
