// Package sts is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/sts, and nothing behind them.
package sts

import "context"

type Client struct{}
type AssumeRoleInput struct {
	RoleArn         *string
	RoleSessionName *string
	DurationSeconds *int32
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type AssumeRoleOutput struct {
	PackedPolicySize        *int32
	SessionTokenSize        *int32
	SessionTokenUtilization *int32
}
type AssumeRoleWithSAMLInput struct {
	PrincipalArn  *string
	RoleArn       *string
	SAMLAssertion *string
}
type AssumeRoleWithSAMLOutput struct {
	Audience      *string
	Issuer        *string
	NameQualifier *string
}
type AssumeRoleWithWebIdentityInput struct {
	RoleArn          *string
	RoleSessionName  *string
	WebIdentityToken *string
}
type AssumeRoleWithWebIdentityOutput struct {
	Audience         *string
	PackedPolicySize *int32
	Provider         *string
}
type GetFederationTokenInput struct {
	Name                    *string
	DurationSeconds         *int32
	MinimumSessionTokenSize *int32
}
type GetFederationTokenOutput struct {
	PackedPolicySize        *int32
	SessionTokenSize        *int32
	SessionTokenUtilization *int32
}
type GetSessionTokenInput struct {
	DurationSeconds         *int32
	MinimumSessionTokenSize *int32
	SerialNumber            *string
}
type GetSessionTokenOutput struct {
	SessionTokenSize        *int32
	SessionTokenUtilization *int32
}

func (c *Client) AssumeRole(ctx context.Context, params *AssumeRoleInput, optFns ...func(*Options)) (_ *AssumeRoleOutput, _ error) {
	return
}
func (c *Client) AssumeRoleWithSAML(ctx context.Context, params *AssumeRoleWithSAMLInput, optFns ...func(*Options)) (_ *AssumeRoleWithSAMLOutput, _ error) {
	return
}
func (c *Client) AssumeRoleWithWebIdentity(ctx context.Context, params *AssumeRoleWithWebIdentityInput, optFns ...func(*Options)) (_ *AssumeRoleWithWebIdentityOutput, _ error) {
	return
}
func (c *Client) GetFederationToken(ctx context.Context, params *GetFederationTokenInput, optFns ...func(*Options)) (_ *GetFederationTokenOutput, _ error) {
	return
}
func (c *Client) GetSessionToken(ctx context.Context, params *GetSessionTokenInput, optFns ...func(*Options)) (_ *GetSessionTokenOutput, _ error) {
	return
}
