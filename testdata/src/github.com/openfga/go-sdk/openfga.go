// Package openfga is a stub for tests: declarations with the signatures of
// github.com/openfga/go-sdk, and nothing behind them.
package openfga

type CheckResponse struct {
	Allowed *bool
}

func (o *CheckResponse) GetAllowed() (_ bool) { return }

type WriteAuthorizationModelResponse struct{}
