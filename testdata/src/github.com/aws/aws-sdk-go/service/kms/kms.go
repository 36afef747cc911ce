// Package kms is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/kms, and nothing behind them.
package kms

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type KMS struct{}
type DecryptInput struct {
	CiphertextBlob      []byte
	DryRun              *bool
	EncryptionAlgorithm *string
}
type DecryptOutput struct {
	CiphertextForRecipient []byte
	EncryptionAlgorithm    *string
	KeyId                  *string
}
type GenerateDataKeyInput struct {
	DryRun            *bool
	EncryptionContext map[string]*string
	KeyId             *string
}
type GenerateDataKeyOutput struct {
	CiphertextBlob         []byte
	CiphertextForRecipient []byte
	KeyId                  *string
}
type GenerateDataKeyPairInput struct {
	DryRun            *bool
	EncryptionContext map[string]*string
	KeyId             *string
}
type GenerateDataKeyPairOutput struct {
	CiphertextForRecipient []byte
	KeyId                  *string
	KeyPairSpec            *string
}
type SignInput struct {
	DryRun  *bool
	KeyId   *string
	Message []byte
}
type SignOutput struct {
	KeyId            *string
	Signature        []byte
	SigningAlgorithm *string
}
type GenerateMacInput struct {
	DryRun       *bool
	KeyId        *string
	MacAlgorithm *string
}
type GenerateMacOutput struct {
	KeyId        *string
	Mac          []byte
	MacAlgorithm *string
}
type CreateKeyInput struct {
	BypassPolicyLockoutSafetyCheck *bool
	CustomKeyStoreId               *string
	CustomerMasterKeySpec          *string
}
type CreateKeyOutput struct{}
type CreateAliasInput struct {
	AliasName   *string
	TargetKeyId *string
}
type CreateAliasOutput struct{}
type UpdateAliasInput struct {
	AliasName   *string
	TargetKeyId *string
}
type UpdateAliasOutput struct{}
type CreateGrantInput struct {
	DryRun           *bool
	GranteePrincipal *string
	KeyId            *string
}
type CreateGrantOutput struct {
	GrantId    *string
	GrantToken *string
}
type PutKeyPolicyInput struct {
	BypassPolicyLockoutSafetyCheck *bool
	KeyId                          *string
	Policy                         *string
}
type PutKeyPolicyOutput struct{}
type EnableKeyInput struct{ KeyId *string }
type EnableKeyOutput struct{}
type DisableKeyInput struct{ KeyId *string }
type DisableKeyOutput struct{}
type EnableKeyRotationInput struct {
	KeyId                *string
	RotationPeriodInDays *int64
}
type EnableKeyRotationOutput struct{}
type CancelKeyDeletionInput struct{ KeyId *string }
type CancelKeyDeletionOutput struct{ KeyId *string }
type ImportKeyMaterialInput struct {
	EncryptedKeyMaterial []byte
	ExpirationModel      *string
	ImportToken          []byte
}
type ImportKeyMaterialOutput struct{}
type ScheduleKeyDeletionInput struct {
	KeyId               *string
	PendingWindowInDays *int64
}
type ScheduleKeyDeletionOutput struct {
	KeyId               *string
	KeyState            *string
	PendingWindowInDays *int64
}
type DeleteAliasInput struct{ AliasName *string }
type DeleteAliasOutput struct{}
type DeleteImportedKeyMaterialInput struct{ KeyId *string }
type DeleteImportedKeyMaterialOutput struct{}
type DisableKeyRotationInput struct{ KeyId *string }
type DisableKeyRotationOutput struct{}
type RetireGrantInput struct {
	DryRun     *bool
	GrantId    *string
	GrantToken *string
}
type RetireGrantOutput struct{}
type RevokeGrantInput struct {
	DryRun  *bool
	GrantId *string
	KeyId   *string
}
type RevokeGrantOutput struct{}

func (c *KMS) Decrypt(input *DecryptInput) (_ *DecryptOutput, _ error) { return }
func (c *KMS) DecryptWithContext(ctx aws.Context, input *DecryptInput, opts ...request.Option) (_ *DecryptOutput, _ error) {
	return
}
func (c *KMS) GenerateDataKey(input *GenerateDataKeyInput) (_ *GenerateDataKeyOutput, _ error) {
	return
}
func (c *KMS) GenerateDataKeyWithContext(ctx aws.Context, input *GenerateDataKeyInput, opts ...request.Option) (_ *GenerateDataKeyOutput, _ error) {
	return
}
func (c *KMS) GenerateDataKeyPair(input *GenerateDataKeyPairInput) (_ *GenerateDataKeyPairOutput, _ error) {
	return
}
func (c *KMS) GenerateDataKeyPairWithContext(ctx aws.Context, input *GenerateDataKeyPairInput, opts ...request.Option) (_ *GenerateDataKeyPairOutput, _ error) {
	return
}
func (c *KMS) Sign(input *SignInput) (_ *SignOutput, _ error) { return }
func (c *KMS) SignWithContext(ctx aws.Context, input *SignInput, opts ...request.Option) (_ *SignOutput, _ error) {
	return
}
func (c *KMS) GenerateMac(input *GenerateMacInput) (_ *GenerateMacOutput, _ error) { return }
func (c *KMS) GenerateMacWithContext(ctx aws.Context, input *GenerateMacInput, opts ...request.Option) (_ *GenerateMacOutput, _ error) {
	return
}
func (c *KMS) CreateKey(input *CreateKeyInput) (_ *CreateKeyOutput, _ error) { return }
func (c *KMS) CreateKeyWithContext(ctx aws.Context, input *CreateKeyInput, opts ...request.Option) (_ *CreateKeyOutput, _ error) {
	return
}
func (c *KMS) CreateAlias(input *CreateAliasInput) (_ *CreateAliasOutput, _ error) { return }
func (c *KMS) CreateAliasWithContext(ctx aws.Context, input *CreateAliasInput, opts ...request.Option) (_ *CreateAliasOutput, _ error) {
	return
}
func (c *KMS) UpdateAlias(input *UpdateAliasInput) (_ *UpdateAliasOutput, _ error) { return }
func (c *KMS) UpdateAliasWithContext(ctx aws.Context, input *UpdateAliasInput, opts ...request.Option) (_ *UpdateAliasOutput, _ error) {
	return
}
func (c *KMS) CreateGrant(input *CreateGrantInput) (_ *CreateGrantOutput, _ error) { return }
func (c *KMS) CreateGrantWithContext(ctx aws.Context, input *CreateGrantInput, opts ...request.Option) (_ *CreateGrantOutput, _ error) {
	return
}
func (c *KMS) PutKeyPolicy(input *PutKeyPolicyInput) (_ *PutKeyPolicyOutput, _ error) { return }
func (c *KMS) PutKeyPolicyWithContext(ctx aws.Context, input *PutKeyPolicyInput, opts ...request.Option) (_ *PutKeyPolicyOutput, _ error) {
	return
}
func (c *KMS) EnableKey(input *EnableKeyInput) (_ *EnableKeyOutput, _ error) { return }
func (c *KMS) EnableKeyWithContext(ctx aws.Context, input *EnableKeyInput, opts ...request.Option) (_ *EnableKeyOutput, _ error) {
	return
}
func (c *KMS) DisableKey(input *DisableKeyInput) (_ *DisableKeyOutput, _ error) { return }
func (c *KMS) DisableKeyWithContext(ctx aws.Context, input *DisableKeyInput, opts ...request.Option) (_ *DisableKeyOutput, _ error) {
	return
}
func (c *KMS) EnableKeyRotation(input *EnableKeyRotationInput) (_ *EnableKeyRotationOutput, _ error) {
	return
}
func (c *KMS) EnableKeyRotationWithContext(ctx aws.Context, input *EnableKeyRotationInput, opts ...request.Option) (_ *EnableKeyRotationOutput, _ error) {
	return
}
func (c *KMS) CancelKeyDeletion(input *CancelKeyDeletionInput) (_ *CancelKeyDeletionOutput, _ error) {
	return
}
func (c *KMS) CancelKeyDeletionWithContext(ctx aws.Context, input *CancelKeyDeletionInput, opts ...request.Option) (_ *CancelKeyDeletionOutput, _ error) {
	return
}
func (c *KMS) ImportKeyMaterial(input *ImportKeyMaterialInput) (_ *ImportKeyMaterialOutput, _ error) {
	return
}
func (c *KMS) ImportKeyMaterialWithContext(ctx aws.Context, input *ImportKeyMaterialInput, opts ...request.Option) (_ *ImportKeyMaterialOutput, _ error) {
	return
}
func (c *KMS) ScheduleKeyDeletion(input *ScheduleKeyDeletionInput) (_ *ScheduleKeyDeletionOutput, _ error) {
	return
}
func (c *KMS) ScheduleKeyDeletionWithContext(ctx aws.Context, input *ScheduleKeyDeletionInput, opts ...request.Option) (_ *ScheduleKeyDeletionOutput, _ error) {
	return
}
func (c *KMS) DeleteAlias(input *DeleteAliasInput) (_ *DeleteAliasOutput, _ error) { return }
func (c *KMS) DeleteAliasWithContext(ctx aws.Context, input *DeleteAliasInput, opts ...request.Option) (_ *DeleteAliasOutput, _ error) {
	return
}
func (c *KMS) DeleteImportedKeyMaterial(input *DeleteImportedKeyMaterialInput) (_ *DeleteImportedKeyMaterialOutput, _ error) {
	return
}
func (c *KMS) DeleteImportedKeyMaterialWithContext(ctx aws.Context, input *DeleteImportedKeyMaterialInput, opts ...request.Option) (_ *DeleteImportedKeyMaterialOutput, _ error) {
	return
}
func (c *KMS) DisableKeyRotation(input *DisableKeyRotationInput) (_ *DisableKeyRotationOutput, _ error) {
	return
}
func (c *KMS) DisableKeyRotationWithContext(ctx aws.Context, input *DisableKeyRotationInput, opts ...request.Option) (_ *DisableKeyRotationOutput, _ error) {
	return
}
func (c *KMS) RetireGrant(input *RetireGrantInput) (_ *RetireGrantOutput, _ error) { return }
func (c *KMS) RetireGrantWithContext(ctx aws.Context, input *RetireGrantInput, opts ...request.Option) (_ *RetireGrantOutput, _ error) {
	return
}
func (c *KMS) RevokeGrant(input *RevokeGrantInput) (_ *RevokeGrantOutput, _ error) { return }
func (c *KMS) RevokeGrantWithContext(ctx aws.Context, input *RevokeGrantInput, opts ...request.Option) (_ *RevokeGrantOutput, _ error) {
	return
}
