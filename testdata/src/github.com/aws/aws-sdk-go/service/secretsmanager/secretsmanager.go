// Package secretsmanager is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/secretsmanager, and nothing behind them.
package secretsmanager

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SecretsManager struct{}
type ListSecretsInput struct {
	IncludePlannedDeletion *bool
	MaxResults             *int64
	NextToken              *string
}
type ListSecretsOutput struct{ NextToken *string }
type DescribeSecretInput struct{ SecretId *string }
type DescribeSecretOutput struct {
	ARN         *string
	Description *string
	KmsKeyId    *string
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
	MaxResults *int64
	NextToken  *string
}
type BatchGetSecretValueOutput struct{ NextToken *string }
type GetRandomPasswordInput struct {
	ExcludeCharacters *string
	ExcludeLowercase  *bool
	ExcludeNumbers    *bool
}
type GetRandomPasswordOutput struct{ RandomPassword *string }
type CreateSecretInput struct {
	ClientRequestToken          *string
	Description                 *string
	ForceOverwriteReplicaSecret *bool
}
type CreateSecretOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type PutSecretValueInput struct {
	ClientRequestToken *string
	RotationToken      *string
	SecretBinary       []byte
}
type PutSecretValueOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type UpdateSecretInput struct {
	ClientRequestToken *string
	Description        *string
	KmsKeyId           *string
}
type UpdateSecretOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type UpdateSecretVersionStageInput struct {
	MoveToVersionId     *string
	RemoveFromVersionId *string
	SecretId            *string
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
	ClientRequestToken *string
	RotateImmediately  *bool
	RotationLambdaARN  *string
}
type RotateSecretOutput struct {
	ARN       *string
	Name      *string
	VersionId *string
}
type PutResourcePolicyInput struct {
	BlockPublicPolicy *bool
	ResourcePolicy    *string
	SecretId          *string
}
type PutResourcePolicyOutput struct {
	ARN  *string
	Name *string
}
type DeleteSecretInput struct {
	ForceDeleteWithoutRecovery *bool
	RecoveryWindowInDays       *int64
	SecretId                   *string
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

func (c *SecretsManager) ListSecrets(input *ListSecretsInput) (_ *ListSecretsOutput, _ error) { return }
func (c *SecretsManager) ListSecretsWithContext(ctx aws.Context, input *ListSecretsInput, opts ...request.Option) (_ *ListSecretsOutput, _ error) {
	return
}
func (c *SecretsManager) DescribeSecret(input *DescribeSecretInput) (_ *DescribeSecretOutput, _ error) {
	return
}
func (c *SecretsManager) DescribeSecretWithContext(ctx aws.Context, input *DescribeSecretInput, opts ...request.Option) (_ *DescribeSecretOutput, _ error) {
	return
}
func (c *SecretsManager) GetSecretValue(input *GetSecretValueInput) (_ *GetSecretValueOutput, _ error) {
	return
}
func (c *SecretsManager) GetSecretValueWithContext(ctx aws.Context, input *GetSecretValueInput, opts ...request.Option) (_ *GetSecretValueOutput, _ error) {
	return
}
func (c *SecretsManager) BatchGetSecretValue(input *BatchGetSecretValueInput) (_ *BatchGetSecretValueOutput, _ error) {
	return
}
func (c *SecretsManager) BatchGetSecretValueWithContext(ctx aws.Context, input *BatchGetSecretValueInput, opts ...request.Option) (_ *BatchGetSecretValueOutput, _ error) {
	return
}
func (c *SecretsManager) GetRandomPassword(input *GetRandomPasswordInput) (_ *GetRandomPasswordOutput, _ error) {
	return
}
func (c *SecretsManager) GetRandomPasswordWithContext(ctx aws.Context, input *GetRandomPasswordInput, opts ...request.Option) (_ *GetRandomPasswordOutput, _ error) {
	return
}
func (c *SecretsManager) CreateSecret(input *CreateSecretInput) (_ *CreateSecretOutput, _ error) {
	return
}
func (c *SecretsManager) CreateSecretWithContext(ctx aws.Context, input *CreateSecretInput, opts ...request.Option) (_ *CreateSecretOutput, _ error) {
	return
}
func (c *SecretsManager) PutSecretValue(input *PutSecretValueInput) (_ *PutSecretValueOutput, _ error) {
	return
}
func (c *SecretsManager) PutSecretValueWithContext(ctx aws.Context, input *PutSecretValueInput, opts ...request.Option) (_ *PutSecretValueOutput, _ error) {
	return
}
func (c *SecretsManager) UpdateSecret(input *UpdateSecretInput) (_ *UpdateSecretOutput, _ error) {
	return
}
func (c *SecretsManager) UpdateSecretWithContext(ctx aws.Context, input *UpdateSecretInput, opts ...request.Option) (_ *UpdateSecretOutput, _ error) {
	return
}
func (c *SecretsManager) UpdateSecretVersionStage(input *UpdateSecretVersionStageInput) (_ *UpdateSecretVersionStageOutput, _ error) {
	return
}
func (c *SecretsManager) UpdateSecretVersionStageWithContext(ctx aws.Context, input *UpdateSecretVersionStageInput, opts ...request.Option) (_ *UpdateSecretVersionStageOutput, _ error) {
	return
}
func (c *SecretsManager) RestoreSecret(input *RestoreSecretInput) (_ *RestoreSecretOutput, _ error) {
	return
}
func (c *SecretsManager) RestoreSecretWithContext(ctx aws.Context, input *RestoreSecretInput, opts ...request.Option) (_ *RestoreSecretOutput, _ error) {
	return
}
func (c *SecretsManager) RotateSecret(input *RotateSecretInput) (_ *RotateSecretOutput, _ error) {
	return
}
func (c *SecretsManager) RotateSecretWithContext(ctx aws.Context, input *RotateSecretInput, opts ...request.Option) (_ *RotateSecretOutput, _ error) {
	return
}
func (c *SecretsManager) PutResourcePolicy(input *PutResourcePolicyInput) (_ *PutResourcePolicyOutput, _ error) {
	return
}
func (c *SecretsManager) PutResourcePolicyWithContext(ctx aws.Context, input *PutResourcePolicyInput, opts ...request.Option) (_ *PutResourcePolicyOutput, _ error) {
	return
}
func (c *SecretsManager) DeleteSecret(input *DeleteSecretInput) (_ *DeleteSecretOutput, _ error) {
	return
}
func (c *SecretsManager) DeleteSecretWithContext(ctx aws.Context, input *DeleteSecretInput, opts ...request.Option) (_ *DeleteSecretOutput, _ error) {
	return
}
func (c *SecretsManager) DeleteResourcePolicy(input *DeleteResourcePolicyInput) (_ *DeleteResourcePolicyOutput, _ error) {
	return
}
func (c *SecretsManager) DeleteResourcePolicyWithContext(ctx aws.Context, input *DeleteResourcePolicyInput, opts ...request.Option) (_ *DeleteResourcePolicyOutput, _ error) {
	return
}
