// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/applyconfigurations/core/v1, and nothing behind them.
package v1

type SecretApplyConfiguration struct{ Name *string }
type ConfigMapApplyConfiguration struct{ Name *string }
type PodApplyConfiguration struct{ Name *string }
type ServiceAccountApplyConfiguration struct{ Name *string }
type NamespaceApplyConfiguration struct{ Name *string }
