// Package jwtsvid is a stub for tests: declarations with the signatures of
// github.com/spiffe/go-spiffe/v2/svid/jwtsvid, and nothing behind them.
package jwtsvid

import (
	"github.com/spiffe/go-spiffe/v2/bundle/jwtbundle"
	"github.com/spiffe/go-spiffe/v2/spiffeid"
)

type SVID struct {
	ID     spiffeid.ID
	Claims map[string]any
}
type Params struct{}

func ParseInsecure(token string, audience []string) (_ *SVID, _ error) { return }
func ParseAndValidate(token string, bundles jwtbundle.Source, audience []string) (_ *SVID, _ error) {
	return
}
