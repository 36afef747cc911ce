// Package api is a stub for tests: declarations with the signatures of
// github.com/hashicorp/consul/api, and nothing behind them.
package api

import (
	"io"
	"time"
)

type KV struct{}
type QueryOptions struct {
	Namespace     string
	Partition     string
	SamenessGroup string
}
type KVPair struct {
	Key         string
	CreateIndex uint64
	ModifyIndex uint64
}
type QueryMeta struct {
	LastIndex       uint64
	LastContentHash string
	LastContact     time.Duration
}
type KVPairs []*KVPair
type WriteOptions struct {
	Namespace  string
	Partition  string
	Datacenter string
}
type WriteMeta struct{ RequestTime time.Duration }
type KVTxnOps []*KVTxnOp
type KVTxnOp struct {
	Key   string
	Value []byte
	Flags uint64
}
type KVTxnResponse struct{}
type Txn struct{}
type TxnOps []*TxnOp
type TxnOp struct{}
type TxnResponse struct{}
type ACL struct{}
type ACLToken struct {
	CreateIndex uint64
	ModifyIndex uint64
	AccessorID  string
}
type ACLLoginParams struct {
	AuthMethod  string
	BearerToken string
	Meta        map[string]string
}
type ACLOIDCCallbackParams struct {
	AuthMethod string
	State      string
	Code       string
}
type ACLEntry struct {
	CreateIndex uint64
	ModifyIndex uint64
	ID          string
}
type ACLTokenExpanded struct {
	NamespaceDefaultPolicyIDs []string
	NamespaceDefaultRoleIDs   []string
	AgentACLDefaultPolicy     string
}
type ACLTokenListEntry struct {
	CreateIndex uint64
	ModifyIndex uint64
	AccessorID  string
}
type ACLPolicy struct {
	ID          string
	Name        string
	Description string
}
type ACLRole struct {
	ID          string
	Name        string
	Description string
}
type ACLBindingRule struct {
	ID          string
	Description string
	AuthMethod  string
}
type ACLAuthMethod struct {
	Name        string
	Type        string
	DisplayName string
}
type ConfigEntries struct{}
type ConfigEntry interface {
	GetCreateIndex() uint64
	GetKind() string
	GetMeta() map[string]string
}
type Connect struct{}
type Intention struct {
	ID          string
	Description string
	SourceNS    string
}
type CAConfig struct {
	Provider string
	Config   map[string]any
	State    map[string]string
}
type Catalog struct{}
type CatalogRegistration struct {
	ID      string
	Node    string
	Address string
}
type CatalogDeregistration struct {
	Node       string
	Address    string
	Datacenter string
}
type Agent struct{}
type AgentServiceRegistration struct {
	ID   string
	Name string
	Tags []string
}
type ServiceRegisterOpts struct {
	ReplaceExistingChecks bool
	Token                 string
}
type LeafCert struct {
	SerialNumber  string
	CertPEM       string
	PrivateKeyPEM string
}
type Event struct{}
type UserEvent struct {
	ID      string
	Name    string
	Payload []byte
}
type Snapshot struct{}
type Raw struct{}

func (k *KV) Get(key string, q *QueryOptions) (_ *KVPair, _ *QueryMeta, _ error)     { return }
func (k *KV) List(prefix string, q *QueryOptions) (_ KVPairs, _ *QueryMeta, _ error) { return }
func (k *KV) Keys(prefix string, separator string, q *QueryOptions) (_ []string, _ *QueryMeta, _ error) {
	return
}
func (k *KV) Put(p *KVPair, q *WriteOptions) (_ *WriteMeta, _ error)               { return }
func (k *KV) CAS(p *KVPair, q *WriteOptions) (_ bool, _ *WriteMeta, _ error)       { return }
func (k *KV) Acquire(p *KVPair, q *WriteOptions) (_ bool, _ *WriteMeta, _ error)   { return }
func (k *KV) Release(p *KVPair, q *WriteOptions) (_ bool, _ *WriteMeta, _ error)   { return }
func (k *KV) Delete(key string, w *WriteOptions) (_ *WriteMeta, _ error)           { return }
func (k *KV) DeleteCAS(p *KVPair, q *WriteOptions) (_ bool, _ *WriteMeta, _ error) { return }
func (k *KV) DeleteTree(prefix string, w *WriteOptions) (_ *WriteMeta, _ error)    { return }
func (k *KV) Txn(txn KVTxnOps, q *QueryOptions) (_ bool, _ *KVTxnResponse, _ *QueryMeta, _ error) {
	return
}
func (t *Txn) Txn(txn TxnOps, q *QueryOptions) (_ bool, _ *TxnResponse, _ *QueryMeta, _ error) {
	return
}
func (a *ACL) TokenCreate(token *ACLToken, q *WriteOptions) (_ *ACLToken, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) TokenClone(accessorID string, description string, q *WriteOptions) (_ *ACLToken, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) Bootstrap() (_ *ACLToken, _ *WriteMeta, _ error)                       { return }
func (a *ACL) BootstrapWithToken(btoken string) (_ *ACLToken, _ *WriteMeta, _ error) { return }
func (a *ACL) Login(auth *ACLLoginParams, q *WriteOptions) (_ *ACLToken, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) OIDCCallback(auth *ACLOIDCCallbackParams, q *WriteOptions) (_ *ACLToken, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) Create(acl *ACLEntry, q *WriteOptions) (_ string, _ *WriteMeta, _ error) { return }
func (a *ACL) Clone(id string, q *WriteOptions) (_ string, _ *WriteMeta, _ error)      { return }
func (a *ACL) TokenRead(accessorID string, q *QueryOptions) (_ *ACLToken, _ *QueryMeta, _ error) {
	return
}
func (a *ACL) TokenReadExpanded(accessorID string, q *QueryOptions) (_ *ACLTokenExpanded, _ *QueryMeta, _ error) {
	return
}
func (a *ACL) TokenList(q *QueryOptions) (_ []*ACLTokenListEntry, _ *QueryMeta, _ error) { return }
func (a *ACL) TokenUpdate(token *ACLToken, q *WriteOptions) (_ *ACLToken, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) TokenDelete(accessorID string, q *WriteOptions) (_ *WriteMeta, _ error) { return }
func (a *ACL) Destroy(id string, q *WriteOptions) (_ *WriteMeta, _ error)             { return }
func (a *ACL) Update(acl *ACLEntry, q *WriteOptions) (_ *WriteMeta, _ error)          { return }
func (a *ACL) PolicyCreate(policy *ACLPolicy, q *WriteOptions) (_ *ACLPolicy, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) PolicyUpdate(policy *ACLPolicy, q *WriteOptions) (_ *ACLPolicy, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) PolicyDelete(policyID string, q *WriteOptions) (_ *WriteMeta, _ error)         { return }
func (a *ACL) RoleCreate(role *ACLRole, q *WriteOptions) (_ *ACLRole, _ *WriteMeta, _ error) { return }
func (a *ACL) RoleUpdate(role *ACLRole, q *WriteOptions) (_ *ACLRole, _ *WriteMeta, _ error) { return }
func (a *ACL) RoleDelete(roleID string, q *WriteOptions) (_ *WriteMeta, _ error)             { return }
func (a *ACL) BindingRuleCreate(rule *ACLBindingRule, q *WriteOptions) (_ *ACLBindingRule, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) BindingRuleUpdate(rule *ACLBindingRule, q *WriteOptions) (_ *ACLBindingRule, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) BindingRuleDelete(bindingRuleID string, q *WriteOptions) (_ *WriteMeta, _ error) {
	return
}
func (a *ACL) AuthMethodCreate(method *ACLAuthMethod, q *WriteOptions) (_ *ACLAuthMethod, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) AuthMethodUpdate(method *ACLAuthMethod, q *WriteOptions) (_ *ACLAuthMethod, _ *WriteMeta, _ error) {
	return
}
func (a *ACL) AuthMethodDelete(methodName string, q *WriteOptions) (_ *WriteMeta, _ error) { return }
func (conf *ConfigEntries) Set(entry ConfigEntry, w *WriteOptions) (_ bool, _ *WriteMeta, _ error) {
	return
}
func (conf *ConfigEntries) CAS(entry ConfigEntry, index uint64, w *WriteOptions) (_ bool, _ *WriteMeta, _ error) {
	return
}
func (conf *ConfigEntries) Delete(kind string, name string, w *WriteOptions) (_ *WriteMeta, _ error) {
	return
}
func (conf *ConfigEntries) DeleteCAS(kind string, name string, index uint64, w *WriteOptions) (_ bool, _ *WriteMeta, _ error) {
	return
}
func (c *Connect) IntentionCreate(ixn *Intention, q *WriteOptions) (_ string, _ *WriteMeta, _ error) {
	return
}
func (c *Connect) IntentionUpdate(ixn *Intention, q *WriteOptions) (_ *WriteMeta, _ error) { return }
func (c *Connect) IntentionUpsert(ixn *Intention, q *WriteOptions) (_ *WriteMeta, _ error) { return }
func (h *Connect) IntentionDelete(id string, q *WriteOptions) (_ *WriteMeta, _ error)      { return }
func (h *Connect) IntentionDeleteExact(source string, destination string, q *WriteOptions) (_ *WriteMeta, _ error) {
	return
}
func (h *Connect) CASetConfig(conf *CAConfig, q *WriteOptions) (_ *WriteMeta, _ error)        { return }
func (c *Catalog) Register(reg *CatalogRegistration, q *WriteOptions) (_ *WriteMeta, _ error) { return }
func (c *Catalog) Deregister(dereg *CatalogDeregistration, q *WriteOptions) (_ *WriteMeta, _ error) {
	return
}
func (a *Agent) ServiceRegister(service *AgentServiceRegistration) (_ error) { return }
func (a *Agent) ServiceRegisterOpts(service *AgentServiceRegistration, opts ServiceRegisterOpts) (_ error) {
	return
}
func (a *Agent) ServiceDeregister(serviceID string) (_ error)                      { return }
func (a *Agent) ServiceDeregisterOpts(serviceID string, q *QueryOptions) (_ error) { return }
func (a *Agent) ConnectCALeaf(serviceID string, q *QueryOptions) (_ *LeafCert, _ *QueryMeta, _ error) {
	return
}
func (e *Event) Fire(params *UserEvent, q *WriteOptions) (_ string, _ *WriteMeta, _ error) { return }
func (s *Snapshot) Save(q *QueryOptions) (_ io.ReadCloser, _ *QueryMeta, _ error)          { return }
func (s *Snapshot) Restore(q *WriteOptions, in io.Reader) (_ error)                        { return }
func (raw *Raw) Query(endpoint string, out any, q *QueryOptions) (_ *QueryMeta, _ error)   { return }
func (raw *Raw) Write(endpoint string, in any, out any, q *WriteOptions) (_ *WriteMeta, _ error) {
	return
}
func (raw *Raw) Delete(endpoint string, q *QueryOptions) (_ *WriteMeta, _ error) { return }
