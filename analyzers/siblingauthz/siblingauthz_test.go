package siblingauthz_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/siblingauthz"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, siblingauthz.Analyzer) }
