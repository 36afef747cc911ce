// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/applyconfigurations/certificates/v1, and nothing behind them.
package v1

type CertificateSigningRequestApplyConfiguration struct{}
