// Package ecr is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/ecr, and nothing behind them.
package ecr

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type ECR struct{}
type GetAuthorizationTokenInput struct{}
type GetAuthorizationTokenOutput struct{}

func (c *ECR) GetAuthorizationToken(input *GetAuthorizationTokenInput) (_ *GetAuthorizationTokenOutput, _ error) {
	return
}
func (c *ECR) GetAuthorizationTokenWithContext(ctx aws.Context, input *GetAuthorizationTokenInput, opts ...request.Option) (_ *GetAuthorizationTokenOutput, _ error) {
	return
}
