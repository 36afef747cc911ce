package transportauthz_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/transportauthz"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, transportauthz.Analyzer) }
