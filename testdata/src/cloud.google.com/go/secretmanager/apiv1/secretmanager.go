// Package secretmanager is a stub for tests: declarations with the signatures of
// cloud.google.com/go/secretmanager/apiv1, and nothing behind them.
package secretmanager

import (
	"context"

	"cloud.google.com/go/iam/apiv1/iampb"
	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
	gax "github.com/googleapis/gax-go/v2"
)

type Client struct{}
type SecretIterator struct{ Response any }

func (c *Client) AccessSecretVersion(ctx context.Context, req *secretmanagerpb.AccessSecretVersionRequest, opts ...gax.CallOption) (_ *secretmanagerpb.AccessSecretVersionResponse, _ error) {
	return
}
func (c *Client) ListSecrets(ctx context.Context, req *secretmanagerpb.ListSecretsRequest, opts ...gax.CallOption) (_ *SecretIterator) {
	return
}
func (c *Client) CreateSecret(ctx context.Context, req *secretmanagerpb.CreateSecretRequest, opts ...gax.CallOption) (_ *secretmanagerpb.Secret, _ error) {
	return
}
func (c *Client) AddSecretVersion(ctx context.Context, req *secretmanagerpb.AddSecretVersionRequest, opts ...gax.CallOption) (_ *secretmanagerpb.SecretVersion, _ error) {
	return
}
func (c *Client) UpdateSecret(ctx context.Context, req *secretmanagerpb.UpdateSecretRequest, opts ...gax.CallOption) (_ *secretmanagerpb.Secret, _ error) {
	return
}
func (c *Client) EnableSecretVersion(ctx context.Context, req *secretmanagerpb.EnableSecretVersionRequest, opts ...gax.CallOption) (_ *secretmanagerpb.SecretVersion, _ error) {
	return
}
func (c *Client) SetIamPolicy(ctx context.Context, req *iampb.SetIamPolicyRequest, opts ...gax.CallOption) (_ *iampb.Policy, _ error) {
	return
}
func (c *Client) DisableSecretVersion(ctx context.Context, req *secretmanagerpb.DisableSecretVersionRequest, opts ...gax.CallOption) (_ *secretmanagerpb.SecretVersion, _ error) {
	return
}
func (c *Client) DestroySecretVersion(ctx context.Context, req *secretmanagerpb.DestroySecretVersionRequest, opts ...gax.CallOption) (_ *secretmanagerpb.SecretVersion, _ error) {
	return
}
func (c *Client) DeleteSecret(ctx context.Context, req *secretmanagerpb.DeleteSecretRequest, opts ...gax.CallOption) (_ error) {
	return
}
