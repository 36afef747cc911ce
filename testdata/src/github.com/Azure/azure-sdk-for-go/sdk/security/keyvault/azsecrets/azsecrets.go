// Package azsecrets is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets, and nothing behind them.
package azsecrets

import (
	"context"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
)

type Client struct{}
type GetSecretOptions struct{}
type GetSecretResponse struct{}
type BackupSecretOptions struct{}
type BackupSecretResponse struct{}
type GetDeletedSecretOptions struct{}
type GetDeletedSecretResponse struct{}
type ListSecretPropertiesOptions struct{}
type ListSecretPropertiesResponse struct{}
type SetSecretParameters struct {
	Value       *string
	ContentType *string
	Tags        map[string]*string
}
type SetSecretOptions struct{}
type SetSecretResponse struct{}
type UpdateSecretPropertiesParameters struct {
	ContentType *string
	Tags        map[string]*string
}
type UpdateSecretPropertiesOptions struct{}
type UpdateSecretPropertiesResponse struct{}
type RecoverDeletedSecretOptions struct{}
type RecoverDeletedSecretResponse struct{}
type RestoreSecretParameters struct{ SecretBackup []byte }
type RestoreSecretOptions struct{}
type RestoreSecretResponse struct{}
type DeleteSecretOptions struct{}
type DeleteSecretResponse struct{}
type PurgeDeletedSecretOptions struct{}
type PurgeDeletedSecretResponse struct{}

func (client *Client) GetSecret(ctx context.Context, name string, version string, options *GetSecretOptions) (_ GetSecretResponse, _ error) {
	return
}
func (client *Client) BackupSecret(ctx context.Context, name string, options *BackupSecretOptions) (_ BackupSecretResponse, _ error) {
	return
}
func (client *Client) GetDeletedSecret(ctx context.Context, name string, options *GetDeletedSecretOptions) (_ GetDeletedSecretResponse, _ error) {
	return
}
func (client *Client) NewListSecretPropertiesPager(options *ListSecretPropertiesOptions) (_ *runtime.Pager[ListSecretPropertiesResponse]) {
	return
}
func (client *Client) SetSecret(ctx context.Context, name string, parameters SetSecretParameters, options *SetSecretOptions) (_ SetSecretResponse, _ error) {
	return
}
func (client *Client) UpdateSecretProperties(ctx context.Context, name string, version string, parameters UpdateSecretPropertiesParameters, options *UpdateSecretPropertiesOptions) (_ UpdateSecretPropertiesResponse, _ error) {
	return
}
func (client *Client) RecoverDeletedSecret(ctx context.Context, name string, options *RecoverDeletedSecretOptions) (_ RecoverDeletedSecretResponse, _ error) {
	return
}
func (client *Client) RestoreSecret(ctx context.Context, parameters RestoreSecretParameters, options *RestoreSecretOptions) (_ RestoreSecretResponse, _ error) {
	return
}
func (client *Client) DeleteSecret(ctx context.Context, name string, options *DeleteSecretOptions) (_ DeleteSecretResponse, _ error) {
	return
}
func (client *Client) PurgeDeletedSecret(ctx context.Context, name string, options *PurgeDeletedSecretOptions) (_ PurgeDeletedSecretResponse, _ error) {
	return
}
