// Package azkeys is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azkeys, and nothing behind them.
package azkeys

import "context"

type Client struct{}
type KeyOperationParameters struct {
	Value                       []byte
	AdditionalAuthenticatedData []byte
	AuthenticationTag           []byte
}
type DecryptOptions struct{}
type DecryptResponse struct{}
type UnwrapKeyOptions struct{}
type UnwrapKeyResponse struct{}
type ReleaseParameters struct {
	TargetAttestationToken *string
	Nonce                  *string
}
type ReleaseOptions struct{}
type ReleaseResponse struct{}
type BackupKeyOptions struct{}
type BackupKeyResponse struct{}
type SignParameters struct{ Value []byte }
type SignOptions struct{}
type SignResponse struct{}
type CreateKeyParameters struct {
	KeySize        *int32
	PublicExponent *int32
	Tags           map[string]*string
}
type CreateKeyOptions struct{}
type CreateKeyResponse struct{}
type ImportKeyParameters struct {
	HSM  *bool
	Tags map[string]*string
}
type ImportKeyOptions struct{}
type ImportKeyResponse struct{}
type RotateKeyOptions struct{}
type RotateKeyResponse struct{}
type UpdateKeyParameters struct{ Tags map[string]*string }
type UpdateKeyOptions struct{}
type UpdateKeyResponse struct{}
type KeyRotationPolicy struct{ ID *string }
type UpdateKeyRotationPolicyOptions struct{}
type UpdateKeyRotationPolicyResponse struct{}
type RecoverDeletedKeyOptions struct{}
type RecoverDeletedKeyResponse struct{}
type RestoreKeyParameters struct{ KeyBackup []byte }
type RestoreKeyOptions struct{}
type RestoreKeyResponse struct{}
type DeleteKeyOptions struct{}
type DeleteKeyResponse struct{}
type PurgeDeletedKeyOptions struct{}
type PurgeDeletedKeyResponse struct{}

func (client *Client) Decrypt(ctx context.Context, name string, version string, parameters KeyOperationParameters, options *DecryptOptions) (_ DecryptResponse, _ error) {
	return
}
func (client *Client) UnwrapKey(ctx context.Context, name string, version string, parameters KeyOperationParameters, options *UnwrapKeyOptions) (_ UnwrapKeyResponse, _ error) {
	return
}
func (client *Client) Release(ctx context.Context, name string, version string, parameters ReleaseParameters, options *ReleaseOptions) (_ ReleaseResponse, _ error) {
	return
}
func (client *Client) BackupKey(ctx context.Context, name string, options *BackupKeyOptions) (_ BackupKeyResponse, _ error) {
	return
}
func (client *Client) Sign(ctx context.Context, name string, version string, parameters SignParameters, options *SignOptions) (_ SignResponse, _ error) {
	return
}
func (client *Client) CreateKey(ctx context.Context, name string, parameters CreateKeyParameters, options *CreateKeyOptions) (_ CreateKeyResponse, _ error) {
	return
}
func (client *Client) ImportKey(ctx context.Context, name string, parameters ImportKeyParameters, options *ImportKeyOptions) (_ ImportKeyResponse, _ error) {
	return
}
func (client *Client) RotateKey(ctx context.Context, name string, options *RotateKeyOptions) (_ RotateKeyResponse, _ error) {
	return
}
func (client *Client) UpdateKey(ctx context.Context, name string, version string, parameters UpdateKeyParameters, options *UpdateKeyOptions) (_ UpdateKeyResponse, _ error) {
	return
}
func (client *Client) UpdateKeyRotationPolicy(ctx context.Context, name string, keyRotationPolicy KeyRotationPolicy, options *UpdateKeyRotationPolicyOptions) (_ UpdateKeyRotationPolicyResponse, _ error) {
	return
}
func (client *Client) RecoverDeletedKey(ctx context.Context, name string, options *RecoverDeletedKeyOptions) (_ RecoverDeletedKeyResponse, _ error) {
	return
}
func (client *Client) RestoreKey(ctx context.Context, parameters RestoreKeyParameters, options *RestoreKeyOptions) (_ RestoreKeyResponse, _ error) {
	return
}
func (client *Client) DeleteKey(ctx context.Context, name string, options *DeleteKeyOptions) (_ DeleteKeyResponse, _ error) {
	return
}
func (client *Client) PurgeDeletedKey(ctx context.Context, name string, options *PurgeDeletedKeyOptions) (_ PurgeDeletedKeyResponse, _ error) {
	return
}
