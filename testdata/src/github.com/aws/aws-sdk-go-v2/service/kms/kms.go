// Package kms is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/kms, and nothing behind them.
package kms

import "context"

type Client struct{}
type DecryptInput struct {
	CiphertextBlob    []byte
	DryRun            *bool
	EncryptionContext map[string]string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type DecryptOutput struct {
	CiphertextForRecipient []byte
	KeyId                  *string
	KeyMaterialId          *string
}
type GenerateDataKeyInput struct {
	KeyId             *string
	DryRun            *bool
	EncryptionContext map[string]string
}
type GenerateDataKeyOutput struct {
	CiphertextBlob         []byte
	CiphertextForRecipient []byte
	KeyId                  *string
}
type GenerateDataKeyPairInput struct {
	KeyId             *string
	DryRun            *bool
	EncryptionContext map[string]string
}
type GenerateDataKeyPairOutput struct {
	CiphertextForRecipient []byte
	KeyId                  *string
	KeyMaterialId          *string
}
type SignInput struct {
	KeyId   *string
	Message []byte
	DryRun  *bool
}
type SignOutput struct {
	KeyId     *string
	Signature []byte
}
type GenerateMacInput struct {
	KeyId   *string
	Message []byte
	DryRun  *bool
}
type GenerateMacOutput struct {
	KeyId *string
	Mac   []byte
}
type CreateKeyInput struct {
	BypassPolicyLockoutSafetyCheck bool
	CustomKeyStoreId               *string
	Description                    *string
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
	KeyId       *string
	DryRun      *bool
	GrantTokens []string
}
type CreateGrantOutput struct {
	GrantId    *string
	GrantToken *string
}
type PutKeyPolicyInput struct {
	KeyId                          *string
	Policy                         *string
	BypassPolicyLockoutSafetyCheck bool
}
type PutKeyPolicyOutput struct{}
type EnableKeyInput struct{ KeyId *string }
type EnableKeyOutput struct{}
type DisableKeyInput struct{ KeyId *string }
type DisableKeyOutput struct{}
type EnableKeyRotationInput struct {
	KeyId                *string
	RotationPeriodInDays *int32
}
type EnableKeyRotationOutput struct{}
type CancelKeyDeletionInput struct{ KeyId *string }
type CancelKeyDeletionOutput struct{ KeyId *string }
type ImportKeyMaterialInput struct {
	EncryptedKeyMaterial []byte
	ImportToken          []byte
	KeyId                *string
}
type ImportKeyMaterialOutput struct {
	KeyId         *string
	KeyMaterialId *string
}
type ScheduleKeyDeletionInput struct {
	KeyId               *string
	PendingWindowInDays *int32
}
type ScheduleKeyDeletionOutput struct {
	KeyId               *string
	PendingWindowInDays *int32
}
type DeleteAliasInput struct{ AliasName *string }
type DeleteAliasOutput struct{}
type DeleteImportedKeyMaterialInput struct {
	KeyId         *string
	KeyMaterialId *string
}
type DeleteImportedKeyMaterialOutput struct {
	KeyId         *string
	KeyMaterialId *string
}
type DisableKeyRotationInput struct{ KeyId *string }
type DisableKeyRotationOutput struct{}
type RetireGrantInput struct {
	DryRun     *bool
	GrantId    *string
	GrantToken *string
}
type RetireGrantOutput struct{}
type RevokeGrantInput struct {
	GrantId *string
	KeyId   *string
	DryRun  *bool
}
type RevokeGrantOutput struct{}

func (c *Client) Decrypt(ctx context.Context, params *DecryptInput, optFns ...func(*Options)) (_ *DecryptOutput, _ error) {
	return
}
func (c *Client) GenerateDataKey(ctx context.Context, params *GenerateDataKeyInput, optFns ...func(*Options)) (_ *GenerateDataKeyOutput, _ error) {
	return
}
func (c *Client) GenerateDataKeyPair(ctx context.Context, params *GenerateDataKeyPairInput, optFns ...func(*Options)) (_ *GenerateDataKeyPairOutput, _ error) {
	return
}
func (c *Client) Sign(ctx context.Context, params *SignInput, optFns ...func(*Options)) (_ *SignOutput, _ error) {
	return
}
func (c *Client) GenerateMac(ctx context.Context, params *GenerateMacInput, optFns ...func(*Options)) (_ *GenerateMacOutput, _ error) {
	return
}
func (c *Client) CreateKey(ctx context.Context, params *CreateKeyInput, optFns ...func(*Options)) (_ *CreateKeyOutput, _ error) {
	return
}
func (c *Client) CreateAlias(ctx context.Context, params *CreateAliasInput, optFns ...func(*Options)) (_ *CreateAliasOutput, _ error) {
	return
}
func (c *Client) UpdateAlias(ctx context.Context, params *UpdateAliasInput, optFns ...func(*Options)) (_ *UpdateAliasOutput, _ error) {
	return
}
func (c *Client) CreateGrant(ctx context.Context, params *CreateGrantInput, optFns ...func(*Options)) (_ *CreateGrantOutput, _ error) {
	return
}
func (c *Client) PutKeyPolicy(ctx context.Context, params *PutKeyPolicyInput, optFns ...func(*Options)) (_ *PutKeyPolicyOutput, _ error) {
	return
}
func (c *Client) EnableKey(ctx context.Context, params *EnableKeyInput, optFns ...func(*Options)) (_ *EnableKeyOutput, _ error) {
	return
}
func (c *Client) DisableKey(ctx context.Context, params *DisableKeyInput, optFns ...func(*Options)) (_ *DisableKeyOutput, _ error) {
	return
}
func (c *Client) EnableKeyRotation(ctx context.Context, params *EnableKeyRotationInput, optFns ...func(*Options)) (_ *EnableKeyRotationOutput, _ error) {
	return
}
func (c *Client) CancelKeyDeletion(ctx context.Context, params *CancelKeyDeletionInput, optFns ...func(*Options)) (_ *CancelKeyDeletionOutput, _ error) {
	return
}
func (c *Client) ImportKeyMaterial(ctx context.Context, params *ImportKeyMaterialInput, optFns ...func(*Options)) (_ *ImportKeyMaterialOutput, _ error) {
	return
}
func (c *Client) ScheduleKeyDeletion(ctx context.Context, params *ScheduleKeyDeletionInput, optFns ...func(*Options)) (_ *ScheduleKeyDeletionOutput, _ error) {
	return
}
func (c *Client) DeleteAlias(ctx context.Context, params *DeleteAliasInput, optFns ...func(*Options)) (_ *DeleteAliasOutput, _ error) {
	return
}
func (c *Client) DeleteImportedKeyMaterial(ctx context.Context, params *DeleteImportedKeyMaterialInput, optFns ...func(*Options)) (_ *DeleteImportedKeyMaterialOutput, _ error) {
	return
}
func (c *Client) DisableKeyRotation(ctx context.Context, params *DisableKeyRotationInput, optFns ...func(*Options)) (_ *DisableKeyRotationOutput, _ error) {
	return
}
func (c *Client) RetireGrant(ctx context.Context, params *RetireGrantInput, optFns ...func(*Options)) (_ *RetireGrantOutput, _ error) {
	return
}
func (c *Client) RevokeGrant(ctx context.Context, params *RevokeGrantInput, optFns ...func(*Options)) (_ *RevokeGrantOutput, _ error) {
	return
}
