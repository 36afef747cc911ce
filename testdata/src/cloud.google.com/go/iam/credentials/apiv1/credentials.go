// Package credentials is a stub for tests: declarations with the signatures of
// cloud.google.com/go/iam/credentials/apiv1, and nothing behind them.
package credentials

import (
	"context"

	"cloud.google.com/go/iam/credentials/apiv1/credentialspb"
	gax "github.com/googleapis/gax-go/v2"
)

type IamCredentialsClient struct{}

func (c *IamCredentialsClient) GenerateAccessToken(ctx context.Context, req *credentialspb.GenerateAccessTokenRequest, opts ...gax.CallOption) (_ *credentialspb.GenerateAccessTokenResponse, _ error) {
	return
}
func (c *IamCredentialsClient) GenerateIdToken(ctx context.Context, req *credentialspb.GenerateIdTokenRequest, opts ...gax.CallOption) (_ *credentialspb.GenerateIdTokenResponse, _ error) {
	return
}
func (c *IamCredentialsClient) SignBlob(ctx context.Context, req *credentialspb.SignBlobRequest, opts ...gax.CallOption) (_ *credentialspb.SignBlobResponse, _ error) {
	return
}
func (c *IamCredentialsClient) SignJwt(ctx context.Context, req *credentialspb.SignJwtRequest, opts ...gax.CallOption) (_ *credentialspb.SignJwtResponse, _ error) {
	return
}
