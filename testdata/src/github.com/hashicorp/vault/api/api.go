// Package api is a stub for tests: declarations with the signatures of
// github.com/hashicorp/vault/api, and nothing behind them.
package api

import (
	"context"
	"io"
	"net/http"
	"time"
)

type Logical struct{}
type Secret struct {
	RequestID     string
	LeaseID       string
	LeaseDuration int
}
type Response struct{}
type KVv1 struct{}
type KVSecret struct {
	Data           map[string]any
	CustomMetadata map[string]any
}
type KVv2 struct{}
type KVMetadata struct {
	CASRequired    bool
	CreatedTime    time.Time
	CurrentVersion int
}
type KVVersionMetadata struct {
	Version      int
	CreatedTime  time.Time
	DeletionTime time.Time
}
type KVOption func() (key string, value any)
type KVMetadataPutInput struct {
	CASRequired        bool
	CustomMetadata     map[string]any
	DeleteVersionAfter time.Duration
}
type KVMetadataPatchInput struct {
	CASRequired    *bool
	CustomMetadata map[string]any
	MaxVersions    *int
}
type TokenAuth struct{}
type TokenCreateRequest struct {
	ID       string
	Policies []string
	Metadata map[string]string
}
type Auth struct{}
type AuthMethod interface{}
type SSH struct{}
type Sys struct{}
type MountInput struct {
	Type        string
	Description string
	Local       bool
}
type MountConfigInput struct {
	Options         map[string]string
	DefaultLeaseTTL string
	Description     *string
}
type EnableAuthOptions = MountInput
type EnableAuditOptions struct {
	Type        string
	Description string
	Options     map[string]string
}
type InitRequest struct {
	SecretShares    int
	SecretThreshold int
	StoredShares    int
}
type InitResponse struct {
	Keys         []string
	KeysB64      []string
	RecoveryKeys []string
}
type GenerateRootStatusResponse struct {
	Nonce    string
	Started  bool
	Progress int
}
type RekeyInitRequest struct {
	SecretShares    int
	SecretThreshold int
	StoredShares    int
}
type RekeyStatusResponse struct {
	Nonce   string
	Started bool
	T       int
}
type RekeyUpdateResponse struct {
	Nonce    string
	Complete bool
	Keys     []string
}
type RekeyRetrieveResponse struct {
	Nonce   string
	Keys    map[string][]string
	KeysB64 map[string][]string
}
type SealStatusResponse struct {
	Type        string
	Initialized bool
	Sealed      bool
}
type UnsealOpts struct {
	Key     string
	Reset   bool
	Migrate bool
}
type RegisterPluginInput struct {
	Name    string
	Args    []string
	Command string
}
type DeregisterPluginInput struct {
	Name    string
	Version string
}
type Client struct{}
type Request struct {
	Method  string
	Host    string
	Headers http.Header
}

func (c *Logical) Read(path string) (_ *Secret, _ error)                                   { return }
func (c *Logical) ReadWithContext(ctx context.Context, path string) (_ *Secret, _ error)   { return }
func (c *Logical) ReadWithData(path string, data map[string][]string) (_ *Secret, _ error) { return }
func (c *Logical) ReadWithDataWithContext(ctx context.Context, path string, data map[string][]string) (_ *Secret, _ error) {
	return
}
func (c *Logical) ReadRaw(path string) (_ *Response, _ error)                                 { return }
func (c *Logical) ReadRawWithContext(ctx context.Context, path string) (_ *Response, _ error) { return }
func (c *Logical) ReadRawWithData(path string, data map[string][]string) (_ *Response, _ error) {
	return
}
func (c *Logical) ReadRawWithDataWithContext(ctx context.Context, path string, data map[string][]string) (_ *Response, _ error) {
	return
}
func (c *Logical) List(path string) (_ *Secret, _ error)                                 { return }
func (c *Logical) ListWithContext(ctx context.Context, path string) (_ *Secret, _ error) { return }
func (c *Logical) Unwrap(wrappingToken string) (_ *Secret, _ error)                      { return }
func (c *Logical) UnwrapWithContext(ctx context.Context, wrappingToken string) (_ *Secret, _ error) {
	return
}
func (c *Logical) Write(path string, data map[string]any) (_ *Secret, _ error) { return }
func (c *Logical) WriteWithContext(ctx context.Context, path string, data map[string]any) (_ *Secret, _ error) {
	return
}
func (c *Logical) WriteBytes(path string, data []byte) (_ *Secret, _ error) { return }
func (c *Logical) WriteBytesWithContext(ctx context.Context, path string, data []byte) (_ *Secret, _ error) {
	return
}
func (c *Logical) WriteRaw(path string, data []byte) (_ *Response, _ error) { return }
func (c *Logical) WriteRawWithContext(ctx context.Context, path string, data []byte) (_ *Response, _ error) {
	return
}
func (c *Logical) JSONMergePatch(ctx context.Context, path string, data map[string]any) (_ *Secret, _ error) {
	return
}
func (c *Logical) Delete(path string) (_ *Secret, _ error)                                   { return }
func (c *Logical) DeleteWithContext(ctx context.Context, path string) (_ *Secret, _ error)   { return }
func (c *Logical) DeleteWithData(path string, data map[string][]string) (_ *Secret, _ error) { return }
func (c *Logical) DeleteWithDataWithContext(ctx context.Context, path string, data map[string][]string) (_ *Secret, _ error) {
	return
}
func (kv *KVv1) Get(ctx context.Context, secretPath string) (_ *KVSecret, _ error)         { return }
func (kv *KVv1) Put(ctx context.Context, secretPath string, data map[string]any) (_ error) { return }
func (kv *KVv1) Delete(ctx context.Context, secretPath string) (_ error)                   { return }
func (kv *KVv2) Get(ctx context.Context, secretPath string) (_ *KVSecret, _ error)         { return }
func (kv *KVv2) GetVersion(ctx context.Context, secretPath string, version int) (_ *KVSecret, _ error) {
	return
}
func (kv *KVv2) GetMetadata(ctx context.Context, secretPath string) (_ *KVMetadata, _ error) { return }
func (kv *KVv2) GetVersionsAsList(ctx context.Context, secretPath string) (_ []KVVersionMetadata, _ error) {
	return
}
func (kv *KVv2) Put(ctx context.Context, secretPath string, data map[string]any, opts ...KVOption) (_ *KVSecret, _ error) {
	return
}
func (kv *KVv2) Patch(ctx context.Context, secretPath string, newData map[string]any, opts ...KVOption) (_ *KVSecret, _ error) {
	return
}
func (kv *KVv2) PutMetadata(ctx context.Context, secretPath string, metadata KVMetadataPutInput) (_ error) {
	return
}
func (kv *KVv2) PatchMetadata(ctx context.Context, secretPath string, metadata KVMetadataPatchInput) (_ error) {
	return
}
func (kv *KVv2) Undelete(ctx context.Context, secretPath string, versions []int) (_ error) { return }
func (kv *KVv2) Rollback(ctx context.Context, secretPath string, toVersion int) (_ *KVSecret, _ error) {
	return
}
func (kv *KVv2) Delete(ctx context.Context, secretPath string) (_ error) { return }
func (kv *KVv2) DeleteVersions(ctx context.Context, secretPath string, versions []int) (_ error) {
	return
}
func (kv *KVv2) DeleteMetadata(ctx context.Context, secretPath string) (_ error)          { return }
func (kv *KVv2) Destroy(ctx context.Context, secretPath string, versions []int) (_ error) { return }
func (c *TokenAuth) Create(opts *TokenCreateRequest) (_ *Secret, _ error)                 { return }
func (c *TokenAuth) CreateWithContext(ctx context.Context, opts *TokenCreateRequest) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) CreateOrphan(opts *TokenCreateRequest) (_ *Secret, _ error) { return }
func (c *TokenAuth) CreateOrphanWithContext(ctx context.Context, opts *TokenCreateRequest) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) CreateWithRole(opts *TokenCreateRequest, roleName string) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) CreateWithRoleWithContext(ctx context.Context, opts *TokenCreateRequest, roleName string) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) Renew(token string, increment int) (_ *Secret, _ error) { return }
func (c *TokenAuth) RenewWithContext(ctx context.Context, token string, increment int) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) RenewAccessor(accessor string, increment int) (_ *Secret, _ error) { return }
func (c *TokenAuth) RenewAccessorWithContext(ctx context.Context, accessor string, increment int) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) RenewSelf(increment int) (_ *Secret, _ error) { return }
func (c *TokenAuth) RenewSelfWithContext(ctx context.Context, increment int) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) RenewTokenAsSelf(token string, increment int) (_ *Secret, _ error) { return }
func (c *TokenAuth) RenewTokenAsSelfWithContext(ctx context.Context, token string, increment int) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) Lookup(token string) (_ *Secret, _ error)                                 { return }
func (c *TokenAuth) LookupWithContext(ctx context.Context, token string) (_ *Secret, _ error) { return }
func (c *TokenAuth) LookupAccessor(accessor string) (_ *Secret, _ error)                      { return }
func (c *TokenAuth) LookupAccessorWithContext(ctx context.Context, accessor string) (_ *Secret, _ error) {
	return
}
func (c *TokenAuth) RevokeAccessor(accessor string) (_ error)                                 { return }
func (c *TokenAuth) RevokeAccessorWithContext(ctx context.Context, accessor string) (_ error) { return }
func (c *TokenAuth) RevokeOrphan(token string) (_ error)                                      { return }
func (c *TokenAuth) RevokeOrphanWithContext(ctx context.Context, token string) (_ error)      { return }
func (c *TokenAuth) RevokeSelf(token string) (_ error)                                        { return }
func (c *TokenAuth) RevokeSelfWithContext(ctx context.Context, token string) (_ error)        { return }
func (c *TokenAuth) RevokeTree(token string) (_ error)                                        { return }
func (c *TokenAuth) RevokeTreeWithContext(ctx context.Context, token string) (_ error)        { return }
func (a *Auth) Login(ctx context.Context, authMethod AuthMethod) (_ *Secret, _ error)         { return }
func (a *Auth) MFALogin(ctx context.Context, authMethod AuthMethod, creds ...string) (_ *Secret, _ error) {
	return
}
func (a *Auth) MFAValidate(ctx context.Context, mfaSecret *Secret, payload map[string]any) (_ *Secret, _ error) {
	return
}
func (c *SSH) Credential(role string, data map[string]any) (_ *Secret, _ error) { return }
func (c *SSH) CredentialWithContext(ctx context.Context, role string, data map[string]any) (_ *Secret, _ error) {
	return
}
func (c *SSH) SignKey(role string, data map[string]any) (_ *Secret, _ error) { return }
func (c *SSH) SignKeyWithContext(ctx context.Context, role string, data map[string]any) (_ *Secret, _ error) {
	return
}
func (c *Sys) PutPolicy(name string, rules string) (_ error)                                 { return }
func (c *Sys) PutPolicyWithContext(ctx context.Context, name string, rules string) (_ error) { return }
func (c *Sys) DeletePolicy(name string) (_ error)                                            { return }
func (c *Sys) DeletePolicyWithContext(ctx context.Context, name string) (_ error)            { return }
func (c *Sys) Mount(path string, mountInfo *MountInput) (_ error)                            { return }
func (c *Sys) MountWithContext(ctx context.Context, path string, mountInfo *MountInput) (_ error) {
	return
}
func (c *Sys) Unmount(path string) (_ error)                                            { return }
func (c *Sys) UnmountWithContext(ctx context.Context, path string) (_ error)            { return }
func (c *Sys) Remount(from string, to string) (_ error)                                 { return }
func (c *Sys) RemountWithContext(ctx context.Context, from string, to string) (_ error) { return }
func (c *Sys) TuneMount(path string, config MountConfigInput) (_ error)                 { return }
func (c *Sys) TuneMountWithContext(ctx context.Context, path string, config MountConfigInput) (_ error) {
	return
}
func (c *Sys) EnableAuthWithOptions(path string, options *EnableAuthOptions) (_ error) { return }
func (c *Sys) EnableAuthWithOptionsWithContext(ctx context.Context, path string, options *EnableAuthOptions) (_ error) {
	return
}
func (c *Sys) DisableAuth(path string) (_ error)                                 { return }
func (c *Sys) DisableAuthWithContext(ctx context.Context, path string) (_ error) { return }
func (c *Sys) EnableAudit(path string, auditType string, desc string, opts map[string]string) (_ error) {
	return
}
func (c *Sys) EnableAuditWithOptions(path string, options *EnableAuditOptions) (_ error) { return }
func (c *Sys) EnableAuditWithOptionsWithContext(ctx context.Context, path string, options *EnableAuditOptions) (_ error) {
	return
}
func (c *Sys) DisableAudit(path string) (_ error)                                 { return }
func (c *Sys) DisableAuditWithContext(ctx context.Context, path string) (_ error) { return }
func (c *Sys) Init(opts *InitRequest) (_ *InitResponse, _ error)                  { return }
func (c *Sys) InitWithContext(ctx context.Context, opts *InitRequest) (_ *InitResponse, _ error) {
	return
}
func (c *Sys) GenerateRootInit(otp string, pgpKey string) (_ *GenerateRootStatusResponse, _ error) {
	return
}
func (c *Sys) GenerateRootInitWithContext(ctx context.Context, otp string, pgpKey string) (_ *GenerateRootStatusResponse, _ error) {
	return
}
func (c *Sys) GenerateRootUpdate(shard string, nonce string) (_ *GenerateRootStatusResponse, _ error) {
	return
}
func (c *Sys) GenerateRootUpdateWithContext(ctx context.Context, shard string, nonce string) (_ *GenerateRootStatusResponse, _ error) {
	return
}
func (c *Sys) GenerateRecoveryOperationTokenUpdate(shard string, nonce string) (_ *GenerateRootStatusResponse, _ error) {
	return
}
func (c *Sys) GenerateRecoveryOperationTokenUpdateWithContext(ctx context.Context, shard string, nonce string) (_ *GenerateRootStatusResponse, _ error) {
	return
}
func (c *Sys) RekeyInit(config *RekeyInitRequest) (_ *RekeyStatusResponse, _ error) { return }
func (c *Sys) RekeyInitWithContext(ctx context.Context, config *RekeyInitRequest) (_ *RekeyStatusResponse, _ error) {
	return
}
func (c *Sys) RekeyUpdate(shard string, nonce string) (_ *RekeyUpdateResponse, _ error) { return }
func (c *Sys) RekeyUpdateWithContext(ctx context.Context, shard string, nonce string) (_ *RekeyUpdateResponse, _ error) {
	return
}
func (c *Sys) RekeyRetrieveBackup() (_ *RekeyRetrieveResponse, _ error) { return }
func (c *Sys) RekeyRetrieveBackupWithContext(ctx context.Context) (_ *RekeyRetrieveResponse, _ error) {
	return
}
func (c *Sys) Seal() (_ error)                                      { return }
func (c *Sys) SealWithContext(ctx context.Context) (_ error)        { return }
func (c *Sys) Unseal(shard string) (_ *SealStatusResponse, _ error) { return }
func (c *Sys) UnsealWithContext(ctx context.Context, shard string) (_ *SealStatusResponse, _ error) {
	return
}
func (c *Sys) UnsealWithOptions(opts *UnsealOpts) (_ *SealStatusResponse, _ error) { return }
func (c *Sys) UnsealWithOptionsWithContext(ctx context.Context, opts *UnsealOpts) (_ *SealStatusResponse, _ error) {
	return
}
func (c *Sys) Rotate() (_ error)                                 { return }
func (c *Sys) RotateWithContext(ctx context.Context) (_ error)   { return }
func (c *Sys) StepDown() (_ error)                               { return }
func (c *Sys) StepDownWithContext(ctx context.Context) (_ error) { return }
func (c *Sys) RegisterPlugin(i *RegisterPluginInput) (_ error)   { return }
func (c *Sys) RegisterPluginWithContext(ctx context.Context, i *RegisterPluginInput) (_ error) {
	return
}
func (c *Sys) DeregisterPlugin(i *DeregisterPluginInput) (_ error) { return }
func (c *Sys) DeregisterPluginWithContext(ctx context.Context, i *DeregisterPluginInput) (_ error) {
	return
}
func (c *Sys) Renew(id string, increment int) (_ *Secret, _ error) { return }
func (c *Sys) RenewWithContext(ctx context.Context, id string, increment int) (_ *Secret, _ error) {
	return
}
func (c *Sys) Revoke(id string) (_ error)                                                  { return }
func (c *Sys) RevokeWithContext(ctx context.Context, id string) (_ error)                  { return }
func (c *Sys) RevokePrefix(id string) (_ error)                                            { return }
func (c *Sys) RevokePrefixWithContext(ctx context.Context, id string) (_ error)            { return }
func (c *Sys) RevokeForce(id string) (_ error)                                             { return }
func (c *Sys) RevokeForceWithContext(ctx context.Context, id string) (_ error)             { return }
func (c *Sys) RaftSnapshot(snapWriter io.Writer) (_ error)                                 { return }
func (c *Sys) RaftSnapshotWithContext(ctx context.Context, snapWriter io.Writer) (_ error) { return }
func (c *Sys) RaftSnapshotRestore(snapReader io.Reader, force bool) (_ error)              { return }
func (c *Sys) RaftSnapshotRestoreWithContext(ctx context.Context, snapReader io.Reader, force bool) (_ error) {
	return
}
func (c *Client) RawRequest(r *Request) (_ *Response, _ error) { return }
func (c *Client) RawRequestWithContext(ctx context.Context, r *Request) (_ *Response, _ error) {
	return
}
