// Package enforcement is a stub for tests: declarations with the signatures of
// github.com/permitio/permit-golang/pkg/enforcement, and nothing behind them.
package enforcement

type User struct {
	Key string
}
type Action string
type Resource struct {
	Type, ID, Tenant string
}
type PermitEnforcer struct{}

func (e *PermitEnforcer) Check(user User, action Action, resource Resource, additionalContext ...map[string]string) (_ bool, _ error) {
	return
}
