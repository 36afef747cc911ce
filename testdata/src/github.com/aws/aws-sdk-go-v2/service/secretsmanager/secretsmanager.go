// Package secretsmanager is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/secretsmanager, and nothing behind them.
package secretsmanager

import "context"

type Client struct{}
type ListSecretsInput struct {
	IncludePlannedDeletion *bool
	MaxResults             *int32
	NextToken              *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type ListSecretsOutput struct{ NextToken *string }
type DescribeSecretInput struct{ SecretId *string }
type DescribeSecretOutput struct {
	ARN                           *string
	Description                   *string
	ExternalSecretRotationRoleArn *string
}
type GetSecretValueInput struct {
	SecretId     *string
	VersionId    *string
	VersionStage *string
}
type GetSecretValueOutput struct {
	ARN          *string
	Name         *string
	SecretBinary []byte
}
type BatchGetSecretValueInput struct {
	MaxResults   *int32
	NextToken    *string
	SecretIdList []string
}
type BatchGetSecretValueOutput struct{ NextToken *string }
type GetRandomPasswordInput struct {
	ExcludeCharacters *string
	ExcludeLowercase  *bool
	ExcludeNumbers    *bool
}
type GetRandomPasswordOutput struct{ RandomPassword *string }
type CreateSecretInput struct {
	Name               *string
	ClientRequestToken *string
	Description        *string
}
type CreateSecretOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type PutSecretValueInput struct {
	SecretId           *string
	ClientRequestToken *string
	RotationToken      *string
}
type PutSecretValueOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type UpdateSecretInput struct {
	SecretId           *string
	ClientRequestToken *string
	Description        *string
}
type UpdateSecretOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type UpdateSecretVersionStageInput struct {
	SecretId        *string
	VersionStage    *string
	MoveToVersionId *string
}
type UpdateSecretVersionStageOutput struct {
	ARN  *string
	Name *string
}
type RestoreSecretInput struct{ SecretId *string }
type RestoreSecretOutput struct {
	ARN  *string
	Name *string
}
type RotateSecretInput struct {
	SecretId                      *string
	ClientRequestToken            *string
	ExternalSecretRotationRoleArn *string
}
type RotateSecretOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type PutResourcePolicyInput struct {
	ResourcePolicy    *string
	SecretId          *string
	BlockPublicPolicy *bool
}
type PutResourcePolicyOutput struct {
	ARN  *string
	Name *string
}
type DeleteSecretInput struct {
	SecretId                   *string
	ForceDeleteWithoutRecovery *bool
	RecoveryWindowInDays       *int64
}
type DeleteSecretOutput struct {
	ARN  *string
	Name *string
}
type DeleteResourcePolicyInput struct{ SecretId *string }
type DeleteResourcePolicyOutput struct {
	ARN  *string
	Name *string
}

func (c *Client) ListSecrets(ctx context.Context, params *ListSecretsInput, optFns ...func(*Options)) (_ *ListSecretsOutput, _ error) {
	return
}
func (c *Client) DescribeSecret(ctx context.Context, params *DescribeSecretInput, optFns ...func(*Options)) (_ *DescribeSecretOutput, _ error) {
	return
}
func (c *Client) GetSecretValue(ctx context.Context, params *GetSecretValueInput, optFns ...func(*Options)) (_ *GetSecretValueOutput, _ error) {
	return
}
func (c *Client) BatchGetSecretValue(ctx context.Context, params *BatchGetSecretValueInput, optFns ...func(*Options)) (_ *BatchGetSecretValueOutput, _ error) {
	return
}
func (c *Client) GetRandomPassword(ctx context.Context, params *GetRandomPasswordInput, optFns ...func(*Options)) (_ *GetRandomPasswordOutput, _ error) {
	return
}
func (c *Client) CreateSecret(ctx context.Context, params *CreateSecretInput, optFns ...func(*Options)) (_ *CreateSecretOutput, _ error) {
	return
}
func (c *Client) PutSecretValue(ctx context.Context, params *PutSecretValueInput, optFns ...func(*Options)) (_ *PutSecretValueOutput, _ error) {
	return
}
func (c *Client) UpdateSecret(ctx context.Context, params *UpdateSecretInput, optFns ...func(*Options)) (_ *UpdateSecretOutput, _ error) {
	return
}
func (c *Client) UpdateSecretVersionStage(ctx context.Context, params *UpdateSecretVersionStageInput, optFns ...func(*Options)) (_ *UpdateSecretVersionStageOutput, _ error) {
	return
}
func (c *Client) RestoreSecret(ctx context.Context, params *RestoreSecretInput, optFns ...func(*Options)) (_ *RestoreSecretOutput, _ error) {
	return
}
func (c *Client) RotateSecret(ctx context.Context, params *RotateSecretInput, optFns ...func(*Options)) (_ *RotateSecretOutput, _ error) {
	return
}
func (c *Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (_ *PutResourcePolicyOutput, _ error) {
	return
}
func (c *Client) DeleteSecret(ctx context.Context, params *DeleteSecretInput, optFns ...func(*Options)) (_ *DeleteSecretOutput, _ error) {
	return
}
func (c *Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (_ *DeleteResourcePolicyOutput, _ error) {
	return
}
