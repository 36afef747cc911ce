// Package kms is a stub for tests: declarations with the signatures of
// cloud.google.com/go/kms/apiv1, and nothing behind them.
package kms

import (
	"context"

	"cloud.google.com/go/iam/apiv1/iampb"
	"cloud.google.com/go/kms/apiv1/kmspb"
	gax "github.com/googleapis/gax-go/v2"
)

type KeyManagementClient struct{}

func (c *KeyManagementClient) Decrypt(ctx context.Context, req *kmspb.DecryptRequest, opts ...gax.CallOption) (_ *kmspb.DecryptResponse, _ error) {
	return
}
func (c *KeyManagementClient) AsymmetricDecrypt(ctx context.Context, req *kmspb.AsymmetricDecryptRequest, opts ...gax.CallOption) (_ *kmspb.AsymmetricDecryptResponse, _ error) {
	return
}
func (c *KeyManagementClient) RawDecrypt(ctx context.Context, req *kmspb.RawDecryptRequest, opts ...gax.CallOption) (_ *kmspb.RawDecryptResponse, _ error) {
	return
}
func (c *KeyManagementClient) AsymmetricSign(ctx context.Context, req *kmspb.AsymmetricSignRequest, opts ...gax.CallOption) (_ *kmspb.AsymmetricSignResponse, _ error) {
	return
}
func (c *KeyManagementClient) MacSign(ctx context.Context, req *kmspb.MacSignRequest, opts ...gax.CallOption) (_ *kmspb.MacSignResponse, _ error) {
	return
}
func (c *KeyManagementClient) CreateCryptoKey(ctx context.Context, req *kmspb.CreateCryptoKeyRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKey, _ error) {
	return
}
func (c *KeyManagementClient) CreateCryptoKeyVersion(ctx context.Context, req *kmspb.CreateCryptoKeyVersionRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKeyVersion, _ error) {
	return
}
func (c *KeyManagementClient) CreateKeyRing(ctx context.Context, req *kmspb.CreateKeyRingRequest, opts ...gax.CallOption) (_ *kmspb.KeyRing, _ error) {
	return
}
func (c *KeyManagementClient) ImportCryptoKeyVersion(ctx context.Context, req *kmspb.ImportCryptoKeyVersionRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKeyVersion, _ error) {
	return
}
func (c *KeyManagementClient) UpdateCryptoKey(ctx context.Context, req *kmspb.UpdateCryptoKeyRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKey, _ error) {
	return
}
func (c *KeyManagementClient) UpdateCryptoKeyVersion(ctx context.Context, req *kmspb.UpdateCryptoKeyVersionRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKeyVersion, _ error) {
	return
}
func (c *KeyManagementClient) UpdateCryptoKeyPrimaryVersion(ctx context.Context, req *kmspb.UpdateCryptoKeyPrimaryVersionRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKey, _ error) {
	return
}
func (c *KeyManagementClient) RestoreCryptoKeyVersion(ctx context.Context, req *kmspb.RestoreCryptoKeyVersionRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKeyVersion, _ error) {
	return
}
func (c *KeyManagementClient) SetIamPolicy(ctx context.Context, req *iampb.SetIamPolicyRequest, opts ...gax.CallOption) (_ *iampb.Policy, _ error) {
	return
}
func (c *KeyManagementClient) DestroyCryptoKeyVersion(ctx context.Context, req *kmspb.DestroyCryptoKeyVersionRequest, opts ...gax.CallOption) (_ *kmspb.CryptoKeyVersion, _ error) {
	return
}
