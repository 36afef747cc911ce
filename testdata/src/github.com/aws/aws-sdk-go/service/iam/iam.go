// Package iam is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/iam, and nothing behind them.
package iam

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type IAM struct{}
type ListUsersInput struct {
	Marker     *string
	MaxItems   *int64
	PathPrefix *string
}
type ListUsersOutput struct {
	IsTruncated *bool
	Marker      *string
}
type ListAccessKeysInput struct {
	Marker   *string
	MaxItems *int64
	UserName *string
}
type ListAccessKeysOutput struct {
	IsTruncated *bool
	Marker      *string
}
type GetUserInput struct{ UserName *string }
type GetUserOutput struct{}
type GetRoleInput struct{ RoleName *string }
type GetRoleOutput struct{}
type CreateAccessKeyInput struct{ UserName *string }
type CreateAccessKeyOutput struct{}
type CreateServiceSpecificCredentialInput struct {
	ServiceName *string
	UserName    *string
}
type CreateServiceSpecificCredentialOutput struct{}
type ResetServiceSpecificCredentialInput struct {
	ServiceSpecificCredentialId *string
	UserName                    *string
}
type ResetServiceSpecificCredentialOutput struct{}
type CreateUserInput struct {
	Path                *string
	PermissionsBoundary *string
	UserName            *string
}
type CreateUserOutput struct{}
type UpdateUserInput struct {
	NewPath     *string
	NewUserName *string
	UserName    *string
}
type UpdateUserOutput struct{}
type CreateGroupInput struct {
	GroupName *string
	Path      *string
}
type CreateGroupOutput struct{}
type CreateRoleInput struct {
	AssumeRolePolicyDocument *string
	Description              *string
	MaxSessionDuration       *int64
}
type CreateRoleOutput struct{}
type CreatePolicyInput struct {
	Description    *string
	Path           *string
	PolicyDocument *string
}
type CreatePolicyOutput struct{}
type CreatePolicyVersionInput struct {
	PolicyArn      *string
	PolicyDocument *string
	SetAsDefault   *bool
}
type CreatePolicyVersionOutput struct{}
type SetDefaultPolicyVersionInput struct {
	PolicyArn *string
	VersionId *string
}
type SetDefaultPolicyVersionOutput struct{}
type AttachUserPolicyInput struct {
	PolicyArn *string
	UserName  *string
}
type AttachUserPolicyOutput struct{}
type AttachGroupPolicyInput struct {
	GroupName *string
	PolicyArn *string
}
type AttachGroupPolicyOutput struct{}
type AttachRolePolicyInput struct {
	PolicyArn *string
	RoleName  *string
}
type AttachRolePolicyOutput struct{}
type PutUserPolicyInput struct {
	PolicyDocument *string
	PolicyName     *string
	UserName       *string
}
type PutUserPolicyOutput struct{}
type PutGroupPolicyInput struct {
	GroupName      *string
	PolicyDocument *string
	PolicyName     *string
}
type PutGroupPolicyOutput struct{}
type PutRolePolicyInput struct {
	PolicyDocument *string
	PolicyName     *string
	RoleName       *string
}
type PutRolePolicyOutput struct{}
type AddUserToGroupInput struct {
	GroupName *string
	UserName  *string
}
type AddUserToGroupOutput struct{}
type UpdateAssumeRolePolicyInput struct {
	PolicyDocument *string
	RoleName       *string
}
type UpdateAssumeRolePolicyOutput struct{}
type CreateLoginProfileInput struct {
	Password              *string
	PasswordResetRequired *bool
	UserName              *string
}
type CreateLoginProfileOutput struct{}
type UpdateLoginProfileInput struct {
	Password              *string
	PasswordResetRequired *bool
	UserName              *string
}
type UpdateLoginProfileOutput struct{}
type UpdateAccessKeyInput struct {
	AccessKeyId *string
	Status      *string
	UserName    *string
}
type UpdateAccessKeyOutput struct{}
type CreateInstanceProfileInput struct {
	InstanceProfileName *string
	Path                *string
}
type CreateInstanceProfileOutput struct{}
type AddRoleToInstanceProfileInput struct {
	InstanceProfileName *string
	RoleName            *string
}
type AddRoleToInstanceProfileOutput struct{}
type CreateOpenIDConnectProviderInput struct{ Url *string }
type CreateOpenIDConnectProviderOutput struct{ OpenIDConnectProviderArn *string }
type CreateSAMLProviderInput struct {
	Name                 *string
	SAMLMetadataDocument *string
}
type CreateSAMLProviderOutput struct{ SAMLProviderArn *string }
type UploadServerCertificateInput struct {
	CertificateBody  *string
	CertificateChain *string
	Path             *string
}
type UploadServerCertificateOutput struct{}
type UploadSSHPublicKeyInput struct {
	SSHPublicKeyBody *string
	UserName         *string
}
type UploadSSHPublicKeyOutput struct{}
type PutRolePermissionsBoundaryInput struct {
	PermissionsBoundary *string
	RoleName            *string
}
type PutRolePermissionsBoundaryOutput struct{}
type PutUserPermissionsBoundaryInput struct {
	PermissionsBoundary *string
	UserName            *string
}
type PutUserPermissionsBoundaryOutput struct{}
type DeleteUserInput struct{ UserName *string }
type DeleteUserOutput struct{}
type DeleteGroupInput struct{ GroupName *string }
type DeleteGroupOutput struct{}
type DeleteRoleInput struct{ RoleName *string }
type DeleteRoleOutput struct{}
type DeletePolicyInput struct{ PolicyArn *string }
type DeletePolicyOutput struct{}
type DeletePolicyVersionInput struct {
	PolicyArn *string
	VersionId *string
}
type DeletePolicyVersionOutput struct{}
type DeleteAccessKeyInput struct {
	AccessKeyId *string
	UserName    *string
}
type DeleteAccessKeyOutput struct{}
type DeleteLoginProfileInput struct{ UserName *string }
type DeleteLoginProfileOutput struct{}
type DetachUserPolicyInput struct {
	PolicyArn *string
	UserName  *string
}
type DetachUserPolicyOutput struct{}
type DetachGroupPolicyInput struct {
	GroupName *string
	PolicyArn *string
}
type DetachGroupPolicyOutput struct{}
type DetachRolePolicyInput struct {
	PolicyArn *string
	RoleName  *string
}
type DetachRolePolicyOutput struct{}
type DeleteUserPolicyInput struct {
	PolicyName *string
	UserName   *string
}
type DeleteUserPolicyOutput struct{}
type DeleteGroupPolicyInput struct {
	GroupName  *string
	PolicyName *string
}
type DeleteGroupPolicyOutput struct{}
type DeleteRolePolicyInput struct {
	PolicyName *string
	RoleName   *string
}
type DeleteRolePolicyOutput struct{}
type RemoveUserFromGroupInput struct {
	GroupName *string
	UserName  *string
}
type RemoveUserFromGroupOutput struct{}
type DeactivateMFADeviceInput struct {
	SerialNumber *string
	UserName     *string
}
type DeactivateMFADeviceOutput struct{}
type DeleteRolePermissionsBoundaryInput struct{ RoleName *string }
type DeleteRolePermissionsBoundaryOutput struct{}
type DeleteUserPermissionsBoundaryInput struct{ UserName *string }
type DeleteUserPermissionsBoundaryOutput struct{}

func (c *IAM) ListUsers(input *ListUsersInput) (_ *ListUsersOutput, _ error) { return }
func (c *IAM) ListUsersWithContext(ctx aws.Context, input *ListUsersInput, opts ...request.Option) (_ *ListUsersOutput, _ error) {
	return
}
func (c *IAM) ListAccessKeys(input *ListAccessKeysInput) (_ *ListAccessKeysOutput, _ error) { return }
func (c *IAM) ListAccessKeysWithContext(ctx aws.Context, input *ListAccessKeysInput, opts ...request.Option) (_ *ListAccessKeysOutput, _ error) {
	return
}
func (c *IAM) GetUser(input *GetUserInput) (_ *GetUserOutput, _ error) { return }
func (c *IAM) GetUserWithContext(ctx aws.Context, input *GetUserInput, opts ...request.Option) (_ *GetUserOutput, _ error) {
	return
}
func (c *IAM) GetRole(input *GetRoleInput) (_ *GetRoleOutput, _ error) { return }
func (c *IAM) GetRoleWithContext(ctx aws.Context, input *GetRoleInput, opts ...request.Option) (_ *GetRoleOutput, _ error) {
	return
}
func (c *IAM) CreateAccessKey(input *CreateAccessKeyInput) (_ *CreateAccessKeyOutput, _ error) {
	return
}
func (c *IAM) CreateAccessKeyWithContext(ctx aws.Context, input *CreateAccessKeyInput, opts ...request.Option) (_ *CreateAccessKeyOutput, _ error) {
	return
}
func (c *IAM) CreateServiceSpecificCredential(input *CreateServiceSpecificCredentialInput) (_ *CreateServiceSpecificCredentialOutput, _ error) {
	return
}
func (c *IAM) CreateServiceSpecificCredentialWithContext(ctx aws.Context, input *CreateServiceSpecificCredentialInput, opts ...request.Option) (_ *CreateServiceSpecificCredentialOutput, _ error) {
	return
}
func (c *IAM) ResetServiceSpecificCredential(input *ResetServiceSpecificCredentialInput) (_ *ResetServiceSpecificCredentialOutput, _ error) {
	return
}
func (c *IAM) ResetServiceSpecificCredentialWithContext(ctx aws.Context, input *ResetServiceSpecificCredentialInput, opts ...request.Option) (_ *ResetServiceSpecificCredentialOutput, _ error) {
	return
}
func (c *IAM) CreateUser(input *CreateUserInput) (_ *CreateUserOutput, _ error) { return }
func (c *IAM) CreateUserWithContext(ctx aws.Context, input *CreateUserInput, opts ...request.Option) (_ *CreateUserOutput, _ error) {
	return
}
func (c *IAM) UpdateUser(input *UpdateUserInput) (_ *UpdateUserOutput, _ error) { return }
func (c *IAM) UpdateUserWithContext(ctx aws.Context, input *UpdateUserInput, opts ...request.Option) (_ *UpdateUserOutput, _ error) {
	return
}
func (c *IAM) CreateGroup(input *CreateGroupInput) (_ *CreateGroupOutput, _ error) { return }
func (c *IAM) CreateGroupWithContext(ctx aws.Context, input *CreateGroupInput, opts ...request.Option) (_ *CreateGroupOutput, _ error) {
	return
}
func (c *IAM) CreateRole(input *CreateRoleInput) (_ *CreateRoleOutput, _ error) { return }
func (c *IAM) CreateRoleWithContext(ctx aws.Context, input *CreateRoleInput, opts ...request.Option) (_ *CreateRoleOutput, _ error) {
	return
}
func (c *IAM) CreatePolicy(input *CreatePolicyInput) (_ *CreatePolicyOutput, _ error) { return }
func (c *IAM) CreatePolicyWithContext(ctx aws.Context, input *CreatePolicyInput, opts ...request.Option) (_ *CreatePolicyOutput, _ error) {
	return
}
func (c *IAM) CreatePolicyVersion(input *CreatePolicyVersionInput) (_ *CreatePolicyVersionOutput, _ error) {
	return
}
func (c *IAM) CreatePolicyVersionWithContext(ctx aws.Context, input *CreatePolicyVersionInput, opts ...request.Option) (_ *CreatePolicyVersionOutput, _ error) {
	return
}
func (c *IAM) SetDefaultPolicyVersion(input *SetDefaultPolicyVersionInput) (_ *SetDefaultPolicyVersionOutput, _ error) {
	return
}
func (c *IAM) SetDefaultPolicyVersionWithContext(ctx aws.Context, input *SetDefaultPolicyVersionInput, opts ...request.Option) (_ *SetDefaultPolicyVersionOutput, _ error) {
	return
}
func (c *IAM) AttachUserPolicy(input *AttachUserPolicyInput) (_ *AttachUserPolicyOutput, _ error) {
	return
}
func (c *IAM) AttachUserPolicyWithContext(ctx aws.Context, input *AttachUserPolicyInput, opts ...request.Option) (_ *AttachUserPolicyOutput, _ error) {
	return
}
func (c *IAM) AttachGroupPolicy(input *AttachGroupPolicyInput) (_ *AttachGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) AttachGroupPolicyWithContext(ctx aws.Context, input *AttachGroupPolicyInput, opts ...request.Option) (_ *AttachGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) AttachRolePolicy(input *AttachRolePolicyInput) (_ *AttachRolePolicyOutput, _ error) {
	return
}
func (c *IAM) AttachRolePolicyWithContext(ctx aws.Context, input *AttachRolePolicyInput, opts ...request.Option) (_ *AttachRolePolicyOutput, _ error) {
	return
}
func (c *IAM) PutUserPolicy(input *PutUserPolicyInput) (_ *PutUserPolicyOutput, _ error) { return }
func (c *IAM) PutUserPolicyWithContext(ctx aws.Context, input *PutUserPolicyInput, opts ...request.Option) (_ *PutUserPolicyOutput, _ error) {
	return
}
func (c *IAM) PutGroupPolicy(input *PutGroupPolicyInput) (_ *PutGroupPolicyOutput, _ error) { return }
func (c *IAM) PutGroupPolicyWithContext(ctx aws.Context, input *PutGroupPolicyInput, opts ...request.Option) (_ *PutGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) PutRolePolicy(input *PutRolePolicyInput) (_ *PutRolePolicyOutput, _ error) { return }
func (c *IAM) PutRolePolicyWithContext(ctx aws.Context, input *PutRolePolicyInput, opts ...request.Option) (_ *PutRolePolicyOutput, _ error) {
	return
}
func (c *IAM) AddUserToGroup(input *AddUserToGroupInput) (_ *AddUserToGroupOutput, _ error) { return }
func (c *IAM) AddUserToGroupWithContext(ctx aws.Context, input *AddUserToGroupInput, opts ...request.Option) (_ *AddUserToGroupOutput, _ error) {
	return
}
func (c *IAM) UpdateAssumeRolePolicy(input *UpdateAssumeRolePolicyInput) (_ *UpdateAssumeRolePolicyOutput, _ error) {
	return
}
func (c *IAM) UpdateAssumeRolePolicyWithContext(ctx aws.Context, input *UpdateAssumeRolePolicyInput, opts ...request.Option) (_ *UpdateAssumeRolePolicyOutput, _ error) {
	return
}
func (c *IAM) CreateLoginProfile(input *CreateLoginProfileInput) (_ *CreateLoginProfileOutput, _ error) {
	return
}
func (c *IAM) CreateLoginProfileWithContext(ctx aws.Context, input *CreateLoginProfileInput, opts ...request.Option) (_ *CreateLoginProfileOutput, _ error) {
	return
}
func (c *IAM) UpdateLoginProfile(input *UpdateLoginProfileInput) (_ *UpdateLoginProfileOutput, _ error) {
	return
}
func (c *IAM) UpdateLoginProfileWithContext(ctx aws.Context, input *UpdateLoginProfileInput, opts ...request.Option) (_ *UpdateLoginProfileOutput, _ error) {
	return
}
func (c *IAM) UpdateAccessKey(input *UpdateAccessKeyInput) (_ *UpdateAccessKeyOutput, _ error) {
	return
}
func (c *IAM) UpdateAccessKeyWithContext(ctx aws.Context, input *UpdateAccessKeyInput, opts ...request.Option) (_ *UpdateAccessKeyOutput, _ error) {
	return
}
func (c *IAM) CreateInstanceProfile(input *CreateInstanceProfileInput) (_ *CreateInstanceProfileOutput, _ error) {
	return
}
func (c *IAM) CreateInstanceProfileWithContext(ctx aws.Context, input *CreateInstanceProfileInput, opts ...request.Option) (_ *CreateInstanceProfileOutput, _ error) {
	return
}
func (c *IAM) AddRoleToInstanceProfile(input *AddRoleToInstanceProfileInput) (_ *AddRoleToInstanceProfileOutput, _ error) {
	return
}
func (c *IAM) AddRoleToInstanceProfileWithContext(ctx aws.Context, input *AddRoleToInstanceProfileInput, opts ...request.Option) (_ *AddRoleToInstanceProfileOutput, _ error) {
	return
}
func (c *IAM) CreateOpenIDConnectProvider(input *CreateOpenIDConnectProviderInput) (_ *CreateOpenIDConnectProviderOutput, _ error) {
	return
}
func (c *IAM) CreateOpenIDConnectProviderWithContext(ctx aws.Context, input *CreateOpenIDConnectProviderInput, opts ...request.Option) (_ *CreateOpenIDConnectProviderOutput, _ error) {
	return
}
func (c *IAM) CreateSAMLProvider(input *CreateSAMLProviderInput) (_ *CreateSAMLProviderOutput, _ error) {
	return
}
func (c *IAM) CreateSAMLProviderWithContext(ctx aws.Context, input *CreateSAMLProviderInput, opts ...request.Option) (_ *CreateSAMLProviderOutput, _ error) {
	return
}
func (c *IAM) UploadServerCertificate(input *UploadServerCertificateInput) (_ *UploadServerCertificateOutput, _ error) {
	return
}
func (c *IAM) UploadServerCertificateWithContext(ctx aws.Context, input *UploadServerCertificateInput, opts ...request.Option) (_ *UploadServerCertificateOutput, _ error) {
	return
}
func (c *IAM) UploadSSHPublicKey(input *UploadSSHPublicKeyInput) (_ *UploadSSHPublicKeyOutput, _ error) {
	return
}
func (c *IAM) UploadSSHPublicKeyWithContext(ctx aws.Context, input *UploadSSHPublicKeyInput, opts ...request.Option) (_ *UploadSSHPublicKeyOutput, _ error) {
	return
}
func (c *IAM) PutRolePermissionsBoundary(input *PutRolePermissionsBoundaryInput) (_ *PutRolePermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) PutRolePermissionsBoundaryWithContext(ctx aws.Context, input *PutRolePermissionsBoundaryInput, opts ...request.Option) (_ *PutRolePermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) PutUserPermissionsBoundary(input *PutUserPermissionsBoundaryInput) (_ *PutUserPermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) PutUserPermissionsBoundaryWithContext(ctx aws.Context, input *PutUserPermissionsBoundaryInput, opts ...request.Option) (_ *PutUserPermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) DeleteUser(input *DeleteUserInput) (_ *DeleteUserOutput, _ error) { return }
func (c *IAM) DeleteUserWithContext(ctx aws.Context, input *DeleteUserInput, opts ...request.Option) (_ *DeleteUserOutput, _ error) {
	return
}
func (c *IAM) DeleteGroup(input *DeleteGroupInput) (_ *DeleteGroupOutput, _ error) { return }
func (c *IAM) DeleteGroupWithContext(ctx aws.Context, input *DeleteGroupInput, opts ...request.Option) (_ *DeleteGroupOutput, _ error) {
	return
}
func (c *IAM) DeleteRole(input *DeleteRoleInput) (_ *DeleteRoleOutput, _ error) { return }
func (c *IAM) DeleteRoleWithContext(ctx aws.Context, input *DeleteRoleInput, opts ...request.Option) (_ *DeleteRoleOutput, _ error) {
	return
}
func (c *IAM) DeletePolicy(input *DeletePolicyInput) (_ *DeletePolicyOutput, _ error) { return }
func (c *IAM) DeletePolicyWithContext(ctx aws.Context, input *DeletePolicyInput, opts ...request.Option) (_ *DeletePolicyOutput, _ error) {
	return
}
func (c *IAM) DeletePolicyVersion(input *DeletePolicyVersionInput) (_ *DeletePolicyVersionOutput, _ error) {
	return
}
func (c *IAM) DeletePolicyVersionWithContext(ctx aws.Context, input *DeletePolicyVersionInput, opts ...request.Option) (_ *DeletePolicyVersionOutput, _ error) {
	return
}
func (c *IAM) DeleteAccessKey(input *DeleteAccessKeyInput) (_ *DeleteAccessKeyOutput, _ error) {
	return
}
func (c *IAM) DeleteAccessKeyWithContext(ctx aws.Context, input *DeleteAccessKeyInput, opts ...request.Option) (_ *DeleteAccessKeyOutput, _ error) {
	return
}
func (c *IAM) DeleteLoginProfile(input *DeleteLoginProfileInput) (_ *DeleteLoginProfileOutput, _ error) {
	return
}
func (c *IAM) DeleteLoginProfileWithContext(ctx aws.Context, input *DeleteLoginProfileInput, opts ...request.Option) (_ *DeleteLoginProfileOutput, _ error) {
	return
}
func (c *IAM) DetachUserPolicy(input *DetachUserPolicyInput) (_ *DetachUserPolicyOutput, _ error) {
	return
}
func (c *IAM) DetachUserPolicyWithContext(ctx aws.Context, input *DetachUserPolicyInput, opts ...request.Option) (_ *DetachUserPolicyOutput, _ error) {
	return
}
func (c *IAM) DetachGroupPolicy(input *DetachGroupPolicyInput) (_ *DetachGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) DetachGroupPolicyWithContext(ctx aws.Context, input *DetachGroupPolicyInput, opts ...request.Option) (_ *DetachGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) DetachRolePolicy(input *DetachRolePolicyInput) (_ *DetachRolePolicyOutput, _ error) {
	return
}
func (c *IAM) DetachRolePolicyWithContext(ctx aws.Context, input *DetachRolePolicyInput, opts ...request.Option) (_ *DetachRolePolicyOutput, _ error) {
	return
}
func (c *IAM) DeleteUserPolicy(input *DeleteUserPolicyInput) (_ *DeleteUserPolicyOutput, _ error) {
	return
}
func (c *IAM) DeleteUserPolicyWithContext(ctx aws.Context, input *DeleteUserPolicyInput, opts ...request.Option) (_ *DeleteUserPolicyOutput, _ error) {
	return
}
func (c *IAM) DeleteGroupPolicy(input *DeleteGroupPolicyInput) (_ *DeleteGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) DeleteGroupPolicyWithContext(ctx aws.Context, input *DeleteGroupPolicyInput, opts ...request.Option) (_ *DeleteGroupPolicyOutput, _ error) {
	return
}
func (c *IAM) DeleteRolePolicy(input *DeleteRolePolicyInput) (_ *DeleteRolePolicyOutput, _ error) {
	return
}
func (c *IAM) DeleteRolePolicyWithContext(ctx aws.Context, input *DeleteRolePolicyInput, opts ...request.Option) (_ *DeleteRolePolicyOutput, _ error) {
	return
}
func (c *IAM) RemoveUserFromGroup(input *RemoveUserFromGroupInput) (_ *RemoveUserFromGroupOutput, _ error) {
	return
}
func (c *IAM) RemoveUserFromGroupWithContext(ctx aws.Context, input *RemoveUserFromGroupInput, opts ...request.Option) (_ *RemoveUserFromGroupOutput, _ error) {
	return
}
func (c *IAM) DeactivateMFADevice(input *DeactivateMFADeviceInput) (_ *DeactivateMFADeviceOutput, _ error) {
	return
}
func (c *IAM) DeactivateMFADeviceWithContext(ctx aws.Context, input *DeactivateMFADeviceInput, opts ...request.Option) (_ *DeactivateMFADeviceOutput, _ error) {
	return
}
func (c *IAM) DeleteRolePermissionsBoundary(input *DeleteRolePermissionsBoundaryInput) (_ *DeleteRolePermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) DeleteRolePermissionsBoundaryWithContext(ctx aws.Context, input *DeleteRolePermissionsBoundaryInput, opts ...request.Option) (_ *DeleteRolePermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) DeleteUserPermissionsBoundary(input *DeleteUserPermissionsBoundaryInput) (_ *DeleteUserPermissionsBoundaryOutput, _ error) {
	return
}
func (c *IAM) DeleteUserPermissionsBoundaryWithContext(ctx aws.Context, input *DeleteUserPermissionsBoundaryInput, opts ...request.Option) (_ *DeleteUserPermissionsBoundaryOutput, _ error) {
	return
}
