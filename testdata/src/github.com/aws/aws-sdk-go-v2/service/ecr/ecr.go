// Package ecr is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/ecr, and nothing behind them.
package ecr

import "context"

type Client struct{}
type GetAuthorizationTokenInput struct{ RegistryIds []string }
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type GetAuthorizationTokenOutput struct{}

func (c *Client) GetAuthorizationToken(ctx context.Context, params *GetAuthorizationTokenInput, optFns ...func(*Options)) (_ *GetAuthorizationTokenOutput, _ error) {
	return
}
