// Package iam is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/iam, and nothing behind them.
package iam

import "context"

type Client struct{}
type ListUsersInput struct {
	Marker     *string
	MaxItems   *int32
	PathPrefix *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type ListUsersOutput struct {
	IsTruncated bool
	Marker      *string
}
type ListAccessKeysInput struct {
	Marker   *string
	MaxItems *int32
	UserName *string
}
type ListAccessKeysOutput struct {
	IsTruncated bool
	Marker      *string
}
type GetUserInput struct{ UserName *string }
type GetUserOutput struct{}
type GetRoleInput struct{ RoleName *string }
type GetRoleOutput struct{}
type CreateAccessKeyInput struct{ UserName *string }
type CreateAccessKeyOutput struct{}
type CreateServiceSpecificCredentialInput struct {
	ServiceName       *string
	UserName          *string
	CredentialAgeDays *int32
}
type CreateServiceSpecificCredentialOutput struct{}
type ResetServiceSpecificCredentialInput struct {
	ServiceSpecificCredentialId *string
	UserName                    *string
}
type ResetServiceSpecificCredentialOutput struct{}
type CreateUserInput struct {
	UserName            *string
	Path                *string
	PermissionsBoundary *string
}
type CreateUserOutput struct{}
type UpdateUserInput struct {
	UserName    *string
	NewPath     *string
	NewUserName *string
}
type UpdateUserOutput struct{}
type CreateGroupInput struct {
	GroupName *string
	Path      *string
}
type CreateGroupOutput struct{}
type CreateRoleInput struct {
	AssumeRolePolicyDocument *string
	RoleName                 *string
	Description              *string
}
type CreateRoleOutput struct{}
type CreatePolicyInput struct {
	PolicyDocument *string
	PolicyName     *string
	Description    *string
}
type CreatePolicyOutput struct{}
type CreatePolicyVersionInput struct {
	PolicyArn      *string
	PolicyDocument *string
	SetAsDefault   bool
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
	PasswordResetRequired bool
	UserName              *string
}
type CreateLoginProfileOutput struct{}
type UpdateLoginProfileInput struct {
	UserName              *string
	Password              *string
	PasswordResetRequired *bool
}
type UpdateLoginProfileOutput struct{}
type UpdateAccessKeyInput struct {
	AccessKeyId *string
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
type CreateOpenIDConnectProviderInput struct {
	Url            *string
	ClientIDList   []string
	ThumbprintList []string
}
type CreateOpenIDConnectProviderOutput struct{ OpenIDConnectProviderArn *string }
type CreateSAMLProviderInput struct {
	Name                 *string
	SAMLMetadataDocument *string
	AddPrivateKey        *string
}
type CreateSAMLProviderOutput struct{ SAMLProviderArn *string }
type UploadServerCertificateInput struct {
	CertificateBody       *string
	PrivateKey            *string
	ServerCertificateName *string
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

func (c *Client) ListUsers(ctx context.Context, params *ListUsersInput, optFns ...func(*Options)) (_ *ListUsersOutput, _ error) {
	return
}
func (c *Client) ListAccessKeys(ctx context.Context, params *ListAccessKeysInput, optFns ...func(*Options)) (_ *ListAccessKeysOutput, _ error) {
	return
}
func (c *Client) GetUser(ctx context.Context, params *GetUserInput, optFns ...func(*Options)) (_ *GetUserOutput, _ error) {
	return
}
func (c *Client) GetRole(ctx context.Context, params *GetRoleInput, optFns ...func(*Options)) (_ *GetRoleOutput, _ error) {
	return
}
func (c *Client) CreateAccessKey(ctx context.Context, params *CreateAccessKeyInput, optFns ...func(*Options)) (_ *CreateAccessKeyOutput, _ error) {
	return
}
func (c *Client) CreateServiceSpecificCredential(ctx context.Context, params *CreateServiceSpecificCredentialInput, optFns ...func(*Options)) (_ *CreateServiceSpecificCredentialOutput, _ error) {
	return
}
func (c *Client) ResetServiceSpecificCredential(ctx context.Context, params *ResetServiceSpecificCredentialInput, optFns ...func(*Options)) (_ *ResetServiceSpecificCredentialOutput, _ error) {
	return
}
func (c *Client) CreateUser(ctx context.Context, params *CreateUserInput, optFns ...func(*Options)) (_ *CreateUserOutput, _ error) {
	return
}
func (c *Client) UpdateUser(ctx context.Context, params *UpdateUserInput, optFns ...func(*Options)) (_ *UpdateUserOutput, _ error) {
	return
}
func (c *Client) CreateGroup(ctx context.Context, params *CreateGroupInput, optFns ...func(*Options)) (_ *CreateGroupOutput, _ error) {
	return
}
func (c *Client) CreateRole(ctx context.Context, params *CreateRoleInput, optFns ...func(*Options)) (_ *CreateRoleOutput, _ error) {
	return
}
func (c *Client) CreatePolicy(ctx context.Context, params *CreatePolicyInput, optFns ...func(*Options)) (_ *CreatePolicyOutput, _ error) {
	return
}
func (c *Client) CreatePolicyVersion(ctx context.Context, params *CreatePolicyVersionInput, optFns ...func(*Options)) (_ *CreatePolicyVersionOutput, _ error) {
	return
}
func (c *Client) SetDefaultPolicyVersion(ctx context.Context, params *SetDefaultPolicyVersionInput, optFns ...func(*Options)) (_ *SetDefaultPolicyVersionOutput, _ error) {
	return
}
func (c *Client) AttachUserPolicy(ctx context.Context, params *AttachUserPolicyInput, optFns ...func(*Options)) (_ *AttachUserPolicyOutput, _ error) {
	return
}
func (c *Client) AttachGroupPolicy(ctx context.Context, params *AttachGroupPolicyInput, optFns ...func(*Options)) (_ *AttachGroupPolicyOutput, _ error) {
	return
}
func (c *Client) AttachRolePolicy(ctx context.Context, params *AttachRolePolicyInput, optFns ...func(*Options)) (_ *AttachRolePolicyOutput, _ error) {
	return
}
func (c *Client) PutUserPolicy(ctx context.Context, params *PutUserPolicyInput, optFns ...func(*Options)) (_ *PutUserPolicyOutput, _ error) {
	return
}
func (c *Client) PutGroupPolicy(ctx context.Context, params *PutGroupPolicyInput, optFns ...func(*Options)) (_ *PutGroupPolicyOutput, _ error) {
	return
}
func (c *Client) PutRolePolicy(ctx context.Context, params *PutRolePolicyInput, optFns ...func(*Options)) (_ *PutRolePolicyOutput, _ error) {
	return
}
func (c *Client) AddUserToGroup(ctx context.Context, params *AddUserToGroupInput, optFns ...func(*Options)) (_ *AddUserToGroupOutput, _ error) {
	return
}
func (c *Client) UpdateAssumeRolePolicy(ctx context.Context, params *UpdateAssumeRolePolicyInput, optFns ...func(*Options)) (_ *UpdateAssumeRolePolicyOutput, _ error) {
	return
}
func (c *Client) CreateLoginProfile(ctx context.Context, params *CreateLoginProfileInput, optFns ...func(*Options)) (_ *CreateLoginProfileOutput, _ error) {
	return
}
func (c *Client) UpdateLoginProfile(ctx context.Context, params *UpdateLoginProfileInput, optFns ...func(*Options)) (_ *UpdateLoginProfileOutput, _ error) {
	return
}
func (c *Client) UpdateAccessKey(ctx context.Context, params *UpdateAccessKeyInput, optFns ...func(*Options)) (_ *UpdateAccessKeyOutput, _ error) {
	return
}
func (c *Client) CreateInstanceProfile(ctx context.Context, params *CreateInstanceProfileInput, optFns ...func(*Options)) (_ *CreateInstanceProfileOutput, _ error) {
	return
}
func (c *Client) AddRoleToInstanceProfile(ctx context.Context, params *AddRoleToInstanceProfileInput, optFns ...func(*Options)) (_ *AddRoleToInstanceProfileOutput, _ error) {
	return
}
func (c *Client) CreateOpenIDConnectProvider(ctx context.Context, params *CreateOpenIDConnectProviderInput, optFns ...func(*Options)) (_ *CreateOpenIDConnectProviderOutput, _ error) {
	return
}
func (c *Client) CreateSAMLProvider(ctx context.Context, params *CreateSAMLProviderInput, optFns ...func(*Options)) (_ *CreateSAMLProviderOutput, _ error) {
	return
}
func (c *Client) UploadServerCertificate(ctx context.Context, params *UploadServerCertificateInput, optFns ...func(*Options)) (_ *UploadServerCertificateOutput, _ error) {
	return
}
func (c *Client) UploadSSHPublicKey(ctx context.Context, params *UploadSSHPublicKeyInput, optFns ...func(*Options)) (_ *UploadSSHPublicKeyOutput, _ error) {
	return
}
func (c *Client) PutRolePermissionsBoundary(ctx context.Context, params *PutRolePermissionsBoundaryInput, optFns ...func(*Options)) (_ *PutRolePermissionsBoundaryOutput, _ error) {
	return
}
func (c *Client) PutUserPermissionsBoundary(ctx context.Context, params *PutUserPermissionsBoundaryInput, optFns ...func(*Options)) (_ *PutUserPermissionsBoundaryOutput, _ error) {
	return
}
func (c *Client) DeleteUser(ctx context.Context, params *DeleteUserInput, optFns ...func(*Options)) (_ *DeleteUserOutput, _ error) {
	return
}
func (c *Client) DeleteGroup(ctx context.Context, params *DeleteGroupInput, optFns ...func(*Options)) (_ *DeleteGroupOutput, _ error) {
	return
}
func (c *Client) DeleteRole(ctx context.Context, params *DeleteRoleInput, optFns ...func(*Options)) (_ *DeleteRoleOutput, _ error) {
	return
}
func (c *Client) DeletePolicy(ctx context.Context, params *DeletePolicyInput, optFns ...func(*Options)) (_ *DeletePolicyOutput, _ error) {
	return
}
func (c *Client) DeletePolicyVersion(ctx context.Context, params *DeletePolicyVersionInput, optFns ...func(*Options)) (_ *DeletePolicyVersionOutput, _ error) {
	return
}
func (c *Client) DeleteAccessKey(ctx context.Context, params *DeleteAccessKeyInput, optFns ...func(*Options)) (_ *DeleteAccessKeyOutput, _ error) {
	return
}
func (c *Client) DeleteLoginProfile(ctx context.Context, params *DeleteLoginProfileInput, optFns ...func(*Options)) (_ *DeleteLoginProfileOutput, _ error) {
	return
}
func (c *Client) DetachUserPolicy(ctx context.Context, params *DetachUserPolicyInput, optFns ...func(*Options)) (_ *DetachUserPolicyOutput, _ error) {
	return
}
func (c *Client) DetachGroupPolicy(ctx context.Context, params *DetachGroupPolicyInput, optFns ...func(*Options)) (_ *DetachGroupPolicyOutput, _ error) {
	return
}
func (c *Client) DetachRolePolicy(ctx context.Context, params *DetachRolePolicyInput, optFns ...func(*Options)) (_ *DetachRolePolicyOutput, _ error) {
	return
}
func (c *Client) DeleteUserPolicy(ctx context.Context, params *DeleteUserPolicyInput, optFns ...func(*Options)) (_ *DeleteUserPolicyOutput, _ error) {
	return
}
func (c *Client) DeleteGroupPolicy(ctx context.Context, params *DeleteGroupPolicyInput, optFns ...func(*Options)) (_ *DeleteGroupPolicyOutput, _ error) {
	return
}
func (c *Client) DeleteRolePolicy(ctx context.Context, params *DeleteRolePolicyInput, optFns ...func(*Options)) (_ *DeleteRolePolicyOutput, _ error) {
	return
}
func (c *Client) RemoveUserFromGroup(ctx context.Context, params *RemoveUserFromGroupInput, optFns ...func(*Options)) (_ *RemoveUserFromGroupOutput, _ error) {
	return
}
func (c *Client) DeactivateMFADevice(ctx context.Context, params *DeactivateMFADeviceInput, optFns ...func(*Options)) (_ *DeactivateMFADeviceOutput, _ error) {
	return
}
func (c *Client) DeleteRolePermissionsBoundary(ctx context.Context, params *DeleteRolePermissionsBoundaryInput, optFns ...func(*Options)) (_ *DeleteRolePermissionsBoundaryOutput, _ error) {
	return
}
func (c *Client) DeleteUserPermissionsBoundary(ctx context.Context, params *DeleteUserPermissionsBoundaryInput, optFns ...func(*Options)) (_ *DeleteUserPermissionsBoundaryOutput, _ error) {
	return
}
