// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/api/authentication/v1, and nothing behind them.
package v1

type TokenRequestSpec struct {
	Audiences         []string
	ExpirationSeconds *int64
}
type TokenRequestStatus struct{ Token string }
type TokenRequest struct {
	Spec   TokenRequestSpec
	Status TokenRequestStatus
}
