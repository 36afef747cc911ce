package clienthint_test

import (
	"testing"

	"github.com/authparity/authparity/analyzers/clienthint"
	"github.com/authparity/authparity/internal/situations"
)

func TestSituations(t *testing.T) { situations.Run(t, clienthint.Analyzer) }
