// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/applyconfigurations/admissionregistration/v1, and nothing behind them.
package v1

type MutatingWebhookConfigurationApplyConfiguration struct{}
type ValidatingWebhookConfigurationApplyConfiguration struct{}
