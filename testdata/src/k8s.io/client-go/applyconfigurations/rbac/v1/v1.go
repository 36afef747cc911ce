// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/applyconfigurations/rbac/v1, and nothing behind them.
package v1

type RoleApplyConfiguration struct{ Name *string }
type RoleBindingApplyConfiguration struct{ Name *string }
type ClusterRoleApplyConfiguration struct{ Name *string }
type ClusterRoleBindingApplyConfiguration struct{ Name *string }
