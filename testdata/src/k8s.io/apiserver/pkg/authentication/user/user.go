// Package user is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/authentication/user, and nothing behind them.
package user

type Info interface {
	GetExtra() map[string][]string
	GetGroups() []string
	GetName() string
}
