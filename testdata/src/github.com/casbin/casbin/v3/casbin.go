// Package casbin is a stub for tests: declarations with the signatures of
// github.com/casbin/casbin/v3, and nothing behind them.
package casbin

type SyncedEnforcer struct {
	*Enforcer
}

func (e *SyncedEnforcer) Enforce(rvals ...any) (_ bool, _ error)                            { return }
func (e *SyncedEnforcer) EnforceWithMatcher(matcher string, rvals ...any) (_ bool, _ error) { return }
func (e *SyncedEnforcer) EnforceEx(rvals ...any) (_ bool, _ []string, _ error)              { return }
func (e *SyncedEnforcer) EnforceExWithMatcher(matcher string, rvals ...any) (_ bool, _ []string, _ error) {
	return
}
func (e *SyncedEnforcer) HasPermissionForUser(user string, permission ...string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) HasRoleForUser(name string, role string, domain ...string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) AddPolicy(params ...any) (_ bool, _ error)         { return }
func (e *SyncedEnforcer) AddPolicies(rules [][]string) (_ bool, _ error)    { return }
func (e *SyncedEnforcer) AddGroupingPolicy(params ...any) (_ bool, _ error) { return }
func (e *SyncedEnforcer) AddPermissionForUser(user string, permission ...string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) AddRoleForUser(user string, role string, domain ...string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) AddRoleForUserInDomain(user string, role string, domain string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) RemovePolicy(params ...any) (_ bool, _ error)         { return }
func (e *SyncedEnforcer) RemoveGroupingPolicy(params ...any) (_ bool, _ error) { return }
func (e *SyncedEnforcer) DeletePermissionForUser(user string, permission ...string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) DeleteRoleForUser(user string, role string, domain ...string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) DeleteRoleForUserInDomain(user string, role string, domain string) (_ bool, _ error) {
	return
}
func (e *SyncedEnforcer) DeleteUser(user string) (_ bool, _ error) { return }
func (e *SyncedEnforcer) DeleteRole(role string) (_ bool, _ error) { return }

type Enforcer struct{}

func (e *Enforcer) Enforce(rvals ...any) (_ bool, _ error)                            { return }
func (e *Enforcer) EnforceWithMatcher(matcher string, rvals ...any) (_ bool, _ error) { return }
func (e *Enforcer) EnforceEx(rvals ...any) (_ bool, _ []string, _ error)              { return }
func (e *Enforcer) EnforceExWithMatcher(matcher string, rvals ...any) (_ bool, _ []string, _ error) {
	return
}
func (e *Enforcer) HasPermissionForUser(user string, permission ...string) (_ bool, _ error) { return }
func (e *Enforcer) HasRoleForUser(name string, role string, domain ...string) (_ bool, _ error) {
	return
}
func (e *Enforcer) AddPolicy(params ...any) (_ bool, _ error)                                { return }
func (e *Enforcer) AddPolicies(rules [][]string) (_ bool, _ error)                           { return }
func (e *Enforcer) AddGroupingPolicy(params ...any) (_ bool, _ error)                        { return }
func (e *Enforcer) AddPermissionForUser(user string, permission ...string) (_ bool, _ error) { return }
func (e *Enforcer) AddRoleForUser(user string, role string, domain ...string) (_ bool, _ error) {
	return
}
func (e *Enforcer) AddRoleForUserInDomain(user string, role string, domain string) (_ bool, _ error) {
	return
}
func (e *Enforcer) RemovePolicy(params ...any) (_ bool, _ error)         { return }
func (e *Enforcer) RemoveGroupingPolicy(params ...any) (_ bool, _ error) { return }
func (e *Enforcer) DeletePermissionForUser(user string, permission ...string) (_ bool, _ error) {
	return
}
func (e *Enforcer) DeleteRoleForUser(user string, role string, domain ...string) (_ bool, _ error) {
	return
}
func (e *Enforcer) DeleteRoleForUserInDomain(user string, role string, domain string) (_ bool, _ error) {
	return
}
func (e *Enforcer) DeleteUser(user string) (_ bool, _ error) { return }
func (e *Enforcer) DeleteRole(role string) (_ bool, _ error) { return }

type CachedEnforcer struct {
	*Enforcer
}

func (e *CachedEnforcer) Enforce(rvals ...any) (_ bool, _ error) { return }

type SyncedCachedEnforcer struct {
	*SyncedEnforcer
}

func (e *SyncedCachedEnforcer) Enforce(rvals ...any) (_ bool, _ error) { return }

type IEnforcer interface {
	Enforce(rvals ...any) (bool, error)
	EnforceWithMatcher(matcher string, rvals ...any) (bool, error)
	EnforceEx(rvals ...any) (bool, []string, error)
	EnforceExWithMatcher(matcher string, rvals ...any) (bool, []string, error)
	HasRoleForUser(name string, role string, domain ...string) (bool, error)
	AddRoleForUser(user string, role string, domain ...string) (bool, error)
	AddPermissionForUser(user string, permission ...string) (bool, error)
	DeletePermissionForUser(user string, permission ...string) (bool, error)
	HasPermissionForUser(user string, permission ...string) (bool, error)
	DeleteRoleForUser(user string, role string, domain ...string) (bool, error)
	DeleteUser(user string) (bool, error)
	DeleteRole(role string) (bool, error)
	AddRoleForUserInDomain(user string, role string, domain string) (bool, error)
	DeleteRoleForUserInDomain(user string, role string, domain string) (bool, error)
	AddPolicy(params ...any) (bool, error)
	AddPolicies(rules [][]string) (bool, error)
	RemovePolicy(params ...any) (bool, error)
	AddGroupingPolicy(params ...any) (bool, error)
	RemoveGroupingPolicy(params ...any) (bool, error)
}

func NewEnforcer(params ...any) (_ *Enforcer, _ error) { return }
