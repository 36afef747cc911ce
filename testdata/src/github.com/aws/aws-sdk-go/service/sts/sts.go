// Package sts is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/sts, and nothing behind them.
package sts

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type STS struct{}
type AssumeRoleInput struct {
	DurationSeconds *int64
	ExternalId      *string
	Policy          *string
}
type AssumeRoleOutput struct {
	PackedPolicySize *int64
	SourceIdentity   *string
}
type AssumeRoleWithSAMLInput struct {
	DurationSeconds *int64
	Policy          *string
	PrincipalArn    *string
}
type AssumeRoleWithSAMLOutput struct {
	Audience      *string
	Issuer        *string
	NameQualifier *string
}
type AssumeRoleWithWebIdentityInput struct {
	DurationSeconds *int64
	Policy          *string
	ProviderId      *string
}
type AssumeRoleWithWebIdentityOutput struct {
	Audience         *string
	PackedPolicySize *int64
	Provider         *string
}
type GetFederationTokenInput struct {
	DurationSeconds *int64
	Name            *string
	Policy          *string
}
type GetFederationTokenOutput struct{ PackedPolicySize *int64 }
type GetSessionTokenInput struct {
	DurationSeconds *int64
	SerialNumber    *string
	TokenCode       *string
}
type GetSessionTokenOutput struct{}

func (c *STS) AssumeRole(input *AssumeRoleInput) (_ *AssumeRoleOutput, _ error) { return }
func (c *STS) AssumeRoleWithContext(ctx aws.Context, input *AssumeRoleInput, opts ...request.Option) (_ *AssumeRoleOutput, _ error) {
	return
}
func (c *STS) AssumeRoleWithSAML(input *AssumeRoleWithSAMLInput) (_ *AssumeRoleWithSAMLOutput, _ error) {
	return
}
func (c *STS) AssumeRoleWithSAMLWithContext(ctx aws.Context, input *AssumeRoleWithSAMLInput, opts ...request.Option) (_ *AssumeRoleWithSAMLOutput, _ error) {
	return
}
func (c *STS) AssumeRoleWithWebIdentity(input *AssumeRoleWithWebIdentityInput) (_ *AssumeRoleWithWebIdentityOutput, _ error) {
	return
}
func (c *STS) AssumeRoleWithWebIdentityWithContext(ctx aws.Context, input *AssumeRoleWithWebIdentityInput, opts ...request.Option) (_ *AssumeRoleWithWebIdentityOutput, _ error) {
	return
}
func (c *STS) GetFederationToken(input *GetFederationTokenInput) (_ *GetFederationTokenOutput, _ error) {
	return
}
func (c *STS) GetFederationTokenWithContext(ctx aws.Context, input *GetFederationTokenInput, opts ...request.Option) (_ *GetFederationTokenOutput, _ error) {
	return
}
func (c *STS) GetSessionToken(input *GetSessionTokenInput) (_ *GetSessionTokenOutput, _ error) {
	return
}
func (c *STS) GetSessionTokenWithContext(ctx aws.Context, input *GetSessionTokenInput, opts ...request.Option) (_ *GetSessionTokenOutput, _ error) {
	return
}
