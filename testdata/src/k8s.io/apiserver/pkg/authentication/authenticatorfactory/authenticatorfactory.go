// Package authenticatorfactory is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/authentication/authenticatorfactory, and nothing behind them.
package authenticatorfactory

type RequestHeaderConfig struct{}
