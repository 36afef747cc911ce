// Package cognitoidentityprovider is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider, and nothing behind them.
package cognitoidentityprovider

import "context"

type Client struct{}
type AdminGetUserInput struct {
	UserPoolId *string
	Username   *string
}
type Options struct {
	AppID        string
	BaseEndpoint *string
	Region       string
}
type AdminGetUserOutput struct {
	Username            *string
	Enabled             bool
	PreferredMfaSetting *string
}
type ListUsersInput struct {
	UserPoolId      *string
	AttributesToGet []string
	Filter          *string
}
type ListUsersOutput struct{ PaginationToken *string }
type ListUsersInGroupInput struct {
	GroupName  *string
	UserPoolId *string
	Limit      *int32
}
type ListUsersInGroupOutput struct{ NextToken *string }
type AdminInitiateAuthInput struct {
	ClientId       *string
	UserPoolId     *string
	AuthParameters map[string]string
}
type AdminInitiateAuthOutput struct {
	ChallengeParameters map[string]string
	Session             *string
}
type AdminRespondToAuthChallengeInput struct {
	ClientId           *string
	UserPoolId         *string
	ChallengeResponses map[string]string
}
type AdminRespondToAuthChallengeOutput struct {
	ChallengeParameters map[string]string
	Session             *string
}
type InitiateAuthInput struct {
	ClientId       *string
	AuthParameters map[string]string
	ClientMetadata map[string]string
}
type InitiateAuthOutput struct {
	ChallengeParameters map[string]string
	Session             *string
}
type RespondToAuthChallengeInput struct {
	ClientId           *string
	ChallengeResponses map[string]string
	ClientMetadata     map[string]string
}
type RespondToAuthChallengeOutput struct {
	ChallengeParameters map[string]string
	Session             *string
}
type AdminCreateUserInput struct {
	UserPoolId     *string
	Username       *string
	ClientMetadata map[string]string
}
type AdminCreateUserOutput struct{}
type AdminSetUserPasswordInput struct {
	Password   *string
	UserPoolId *string
	Username   *string
}
type AdminSetUserPasswordOutput struct{}
type AdminResetUserPasswordInput struct {
	UserPoolId     *string
	Username       *string
	ClientMetadata map[string]string
}
type AdminResetUserPasswordOutput struct{}
type AdminUpdateUserAttributesInput struct {
	UserPoolId     *string
	Username       *string
	ClientMetadata map[string]string
}
type AdminUpdateUserAttributesOutput struct{}
type AdminAddUserToGroupInput struct {
	GroupName  *string
	UserPoolId *string
	Username   *string
}
type AdminAddUserToGroupOutput struct{}
type AdminEnableUserInput struct {
	UserPoolId *string
	Username   *string
}
type AdminEnableUserOutput struct{}
type AdminConfirmSignUpInput struct {
	UserPoolId     *string
	Username       *string
	ClientMetadata map[string]string
}
type AdminConfirmSignUpOutput struct{}
type AdminSetUserMFAPreferenceInput struct {
	UserPoolId *string
	Username   *string
}
type AdminSetUserMFAPreferenceOutput struct{}
type ChangePasswordInput struct {
	AccessToken      *string
	ProposedPassword *string
	PreviousPassword *string
}
type ChangePasswordOutput struct{}
type ConfirmForgotPasswordInput struct {
	ClientId         *string
	ConfirmationCode *string
	Password         *string
}
type ConfirmForgotPasswordOutput struct{}
type SignUpInput struct {
	ClientId       *string
	Username       *string
	ClientMetadata map[string]string
}
type SignUpOutput struct {
	UserConfirmed bool
	UserSub       *string
	Session       *string
}
type UpdateUserAttributesInput struct {
	AccessToken    *string
	ClientMetadata map[string]string
}
type UpdateUserAttributesOutput struct{}
type CreateGroupInput struct {
	GroupName   *string
	UserPoolId  *string
	Description *string
}
type CreateGroupOutput struct{}
type AdminDeleteUserInput struct {
	UserPoolId *string
	Username   *string
}
type AdminDeleteUserOutput struct{}
type AdminDeleteUserAttributesInput struct {
	UserAttributeNames []string
	UserPoolId         *string
	Username           *string
}
type AdminDeleteUserAttributesOutput struct{}
type AdminDisableUserInput struct {
	UserPoolId *string
	Username   *string
}
type AdminDisableUserOutput struct{}
type AdminRemoveUserFromGroupInput struct {
	GroupName  *string
	UserPoolId *string
	Username   *string
}
type AdminRemoveUserFromGroupOutput struct{}
type AdminUserGlobalSignOutInput struct {
	UserPoolId *string
	Username   *string
}
type AdminUserGlobalSignOutOutput struct{}
type DeleteUserInput struct{ AccessToken *string }
type DeleteUserOutput struct{}
type DeleteGroupInput struct {
	GroupName  *string
	UserPoolId *string
}
type DeleteGroupOutput struct{}
type GlobalSignOutInput struct{ AccessToken *string }
type GlobalSignOutOutput struct{}
type RevokeTokenInput struct {
	ClientId     *string
	Token        *string
	ClientSecret *string
}
type RevokeTokenOutput struct{}

func (c *Client) AdminGetUser(ctx context.Context, params *AdminGetUserInput, optFns ...func(*Options)) (_ *AdminGetUserOutput, _ error) {
	return
}
func (c *Client) ListUsers(ctx context.Context, params *ListUsersInput, optFns ...func(*Options)) (_ *ListUsersOutput, _ error) {
	return
}
func (c *Client) ListUsersInGroup(ctx context.Context, params *ListUsersInGroupInput, optFns ...func(*Options)) (_ *ListUsersInGroupOutput, _ error) {
	return
}
func (c *Client) AdminInitiateAuth(ctx context.Context, params *AdminInitiateAuthInput, optFns ...func(*Options)) (_ *AdminInitiateAuthOutput, _ error) {
	return
}
func (c *Client) AdminRespondToAuthChallenge(ctx context.Context, params *AdminRespondToAuthChallengeInput, optFns ...func(*Options)) (_ *AdminRespondToAuthChallengeOutput, _ error) {
	return
}
func (c *Client) InitiateAuth(ctx context.Context, params *InitiateAuthInput, optFns ...func(*Options)) (_ *InitiateAuthOutput, _ error) {
	return
}
func (c *Client) RespondToAuthChallenge(ctx context.Context, params *RespondToAuthChallengeInput, optFns ...func(*Options)) (_ *RespondToAuthChallengeOutput, _ error) {
	return
}
func (c *Client) AdminCreateUser(ctx context.Context, params *AdminCreateUserInput, optFns ...func(*Options)) (_ *AdminCreateUserOutput, _ error) {
	return
}
func (c *Client) AdminSetUserPassword(ctx context.Context, params *AdminSetUserPasswordInput, optFns ...func(*Options)) (_ *AdminSetUserPasswordOutput, _ error) {
	return
}
func (c *Client) AdminResetUserPassword(ctx context.Context, params *AdminResetUserPasswordInput, optFns ...func(*Options)) (_ *AdminResetUserPasswordOutput, _ error) {
	return
}
func (c *Client) AdminUpdateUserAttributes(ctx context.Context, params *AdminUpdateUserAttributesInput, optFns ...func(*Options)) (_ *AdminUpdateUserAttributesOutput, _ error) {
	return
}
func (c *Client) AdminAddUserToGroup(ctx context.Context, params *AdminAddUserToGroupInput, optFns ...func(*Options)) (_ *AdminAddUserToGroupOutput, _ error) {
	return
}
func (c *Client) AdminEnableUser(ctx context.Context, params *AdminEnableUserInput, optFns ...func(*Options)) (_ *AdminEnableUserOutput, _ error) {
	return
}
func (c *Client) AdminConfirmSignUp(ctx context.Context, params *AdminConfirmSignUpInput, optFns ...func(*Options)) (_ *AdminConfirmSignUpOutput, _ error) {
	return
}
func (c *Client) AdminSetUserMFAPreference(ctx context.Context, params *AdminSetUserMFAPreferenceInput, optFns ...func(*Options)) (_ *AdminSetUserMFAPreferenceOutput, _ error) {
	return
}
func (c *Client) ChangePassword(ctx context.Context, params *ChangePasswordInput, optFns ...func(*Options)) (_ *ChangePasswordOutput, _ error) {
	return
}
func (c *Client) ConfirmForgotPassword(ctx context.Context, params *ConfirmForgotPasswordInput, optFns ...func(*Options)) (_ *ConfirmForgotPasswordOutput, _ error) {
	return
}
func (c *Client) SignUp(ctx context.Context, params *SignUpInput, optFns ...func(*Options)) (_ *SignUpOutput, _ error) {
	return
}
func (c *Client) UpdateUserAttributes(ctx context.Context, params *UpdateUserAttributesInput, optFns ...func(*Options)) (_ *UpdateUserAttributesOutput, _ error) {
	return
}
func (c *Client) CreateGroup(ctx context.Context, params *CreateGroupInput, optFns ...func(*Options)) (_ *CreateGroupOutput, _ error) {
	return
}
func (c *Client) AdminDeleteUser(ctx context.Context, params *AdminDeleteUserInput, optFns ...func(*Options)) (_ *AdminDeleteUserOutput, _ error) {
	return
}
func (c *Client) AdminDeleteUserAttributes(ctx context.Context, params *AdminDeleteUserAttributesInput, optFns ...func(*Options)) (_ *AdminDeleteUserAttributesOutput, _ error) {
	return
}
func (c *Client) AdminDisableUser(ctx context.Context, params *AdminDisableUserInput, optFns ...func(*Options)) (_ *AdminDisableUserOutput, _ error) {
	return
}
func (c *Client) AdminRemoveUserFromGroup(ctx context.Context, params *AdminRemoveUserFromGroupInput, optFns ...func(*Options)) (_ *AdminRemoveUserFromGroupOutput, _ error) {
	return
}
func (c *Client) AdminUserGlobalSignOut(ctx context.Context, params *AdminUserGlobalSignOutInput, optFns ...func(*Options)) (_ *AdminUserGlobalSignOutOutput, _ error) {
	return
}
func (c *Client) DeleteUser(ctx context.Context, params *DeleteUserInput, optFns ...func(*Options)) (_ *DeleteUserOutput, _ error) {
	return
}
func (c *Client) DeleteGroup(ctx context.Context, params *DeleteGroupInput, optFns ...func(*Options)) (_ *DeleteGroupOutput, _ error) {
	return
}
func (c *Client) GlobalSignOut(ctx context.Context, params *GlobalSignOutInput, optFns ...func(*Options)) (_ *GlobalSignOutOutput, _ error) {
	return
}
func (c *Client) RevokeToken(ctx context.Context, params *RevokeTokenInput, optFns ...func(*Options)) (_ *RevokeTokenOutput, _ error) {
	return
}
