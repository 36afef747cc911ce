// Package cognitoidentityprovider is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/cognitoidentityprovider, and nothing behind them.
package cognitoidentityprovider

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type CognitoIdentityProvider struct{}
type AdminGetUserInput struct {
	UserPoolId *string
	Username   *string
}
type AdminGetUserOutput struct {
	Enabled             *bool
	PreferredMfaSetting *string
	UserStatus          *string
}
type ListUsersInput struct {
	Filter          *string
	Limit           *int64
	PaginationToken *string
}
type ListUsersOutput struct{ PaginationToken *string }
type ListUsersInGroupInput struct {
	GroupName *string
	Limit     *int64
	NextToken *string
}
type ListUsersInGroupOutput struct{ NextToken *string }
type AdminInitiateAuthInput struct {
	AuthFlow       *string
	AuthParameters map[string]*string
	ClientId       *string
}
type AdminInitiateAuthOutput struct {
	ChallengeName       *string
	ChallengeParameters map[string]*string
	Session             *string
}
type AdminRespondToAuthChallengeInput struct {
	ChallengeName      *string
	ChallengeResponses map[string]*string
	ClientId           *string
}
type AdminRespondToAuthChallengeOutput struct {
	ChallengeName       *string
	ChallengeParameters map[string]*string
	Session             *string
}
type InitiateAuthInput struct {
	AuthFlow       *string
	AuthParameters map[string]*string
	ClientId       *string
}
type InitiateAuthOutput struct {
	ChallengeName       *string
	ChallengeParameters map[string]*string
	Session             *string
}
type RespondToAuthChallengeInput struct {
	ChallengeName      *string
	ChallengeResponses map[string]*string
	ClientId           *string
}
type RespondToAuthChallengeOutput struct {
	ChallengeName       *string
	ChallengeParameters map[string]*string
	Session             *string
}
type AdminCreateUserInput struct {
	ClientMetadata     map[string]*string
	ForceAliasCreation *bool
	MessageAction      *string
}
type AdminCreateUserOutput struct{}
type AdminSetUserPasswordInput struct {
	Password   *string
	Permanent  *bool
	UserPoolId *string
}
type AdminSetUserPasswordOutput struct{}
type AdminResetUserPasswordInput struct {
	ClientMetadata map[string]*string
	UserPoolId     *string
	Username       *string
}
type AdminResetUserPasswordOutput struct{}
type AdminUpdateUserAttributesInput struct {
	ClientMetadata map[string]*string
	UserPoolId     *string
	Username       *string
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
	ClientMetadata map[string]*string
	UserPoolId     *string
	Username       *string
}
type AdminConfirmSignUpOutput struct{}
type AdminSetUserMFAPreferenceInput struct {
	UserPoolId *string
	Username   *string
}
type AdminSetUserMFAPreferenceOutput struct{}
type ChangePasswordInput struct {
	AccessToken      *string
	PreviousPassword *string
	ProposedPassword *string
}
type ChangePasswordOutput struct{}
type ConfirmForgotPasswordInput struct {
	ClientId         *string
	ClientMetadata   map[string]*string
	ConfirmationCode *string
}
type ConfirmForgotPasswordOutput struct{}
type SignUpInput struct {
	ClientId       *string
	ClientMetadata map[string]*string
	Password       *string
}
type SignUpOutput struct {
	UserConfirmed *bool
	UserSub       *string
}
type UpdateUserAttributesInput struct {
	AccessToken    *string
	ClientMetadata map[string]*string
}
type UpdateUserAttributesOutput struct{}
type CreateGroupInput struct {
	Description *string
	GroupName   *string
	Precedence  *int64
}
type CreateGroupOutput struct{}
type AdminDeleteUserInput struct {
	UserPoolId *string
	Username   *string
}
type AdminDeleteUserOutput struct{}
type AdminDeleteUserAttributesInput struct {
	UserPoolId *string
	Username   *string
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
	ClientSecret *string
	Token        *string
}
type RevokeTokenOutput struct{}

func (c *CognitoIdentityProvider) AdminGetUser(input *AdminGetUserInput) (_ *AdminGetUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminGetUserWithContext(ctx aws.Context, input *AdminGetUserInput, opts ...request.Option) (_ *AdminGetUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ListUsers(input *ListUsersInput) (_ *ListUsersOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ListUsersWithContext(ctx aws.Context, input *ListUsersInput, opts ...request.Option) (_ *ListUsersOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ListUsersInGroup(input *ListUsersInGroupInput) (_ *ListUsersInGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ListUsersInGroupWithContext(ctx aws.Context, input *ListUsersInGroupInput, opts ...request.Option) (_ *ListUsersInGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminInitiateAuth(input *AdminInitiateAuthInput) (_ *AdminInitiateAuthOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminInitiateAuthWithContext(ctx aws.Context, input *AdminInitiateAuthInput, opts ...request.Option) (_ *AdminInitiateAuthOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminRespondToAuthChallenge(input *AdminRespondToAuthChallengeInput) (_ *AdminRespondToAuthChallengeOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminRespondToAuthChallengeWithContext(ctx aws.Context, input *AdminRespondToAuthChallengeInput, opts ...request.Option) (_ *AdminRespondToAuthChallengeOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) InitiateAuth(input *InitiateAuthInput) (_ *InitiateAuthOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) InitiateAuthWithContext(ctx aws.Context, input *InitiateAuthInput, opts ...request.Option) (_ *InitiateAuthOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) RespondToAuthChallenge(input *RespondToAuthChallengeInput) (_ *RespondToAuthChallengeOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) RespondToAuthChallengeWithContext(ctx aws.Context, input *RespondToAuthChallengeInput, opts ...request.Option) (_ *RespondToAuthChallengeOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminCreateUser(input *AdminCreateUserInput) (_ *AdminCreateUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminCreateUserWithContext(ctx aws.Context, input *AdminCreateUserInput, opts ...request.Option) (_ *AdminCreateUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminSetUserPassword(input *AdminSetUserPasswordInput) (_ *AdminSetUserPasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminSetUserPasswordWithContext(ctx aws.Context, input *AdminSetUserPasswordInput, opts ...request.Option) (_ *AdminSetUserPasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminResetUserPassword(input *AdminResetUserPasswordInput) (_ *AdminResetUserPasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminResetUserPasswordWithContext(ctx aws.Context, input *AdminResetUserPasswordInput, opts ...request.Option) (_ *AdminResetUserPasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminUpdateUserAttributes(input *AdminUpdateUserAttributesInput) (_ *AdminUpdateUserAttributesOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminUpdateUserAttributesWithContext(ctx aws.Context, input *AdminUpdateUserAttributesInput, opts ...request.Option) (_ *AdminUpdateUserAttributesOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminAddUserToGroup(input *AdminAddUserToGroupInput) (_ *AdminAddUserToGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminAddUserToGroupWithContext(ctx aws.Context, input *AdminAddUserToGroupInput, opts ...request.Option) (_ *AdminAddUserToGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminEnableUser(input *AdminEnableUserInput) (_ *AdminEnableUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminEnableUserWithContext(ctx aws.Context, input *AdminEnableUserInput, opts ...request.Option) (_ *AdminEnableUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminConfirmSignUp(input *AdminConfirmSignUpInput) (_ *AdminConfirmSignUpOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminConfirmSignUpWithContext(ctx aws.Context, input *AdminConfirmSignUpInput, opts ...request.Option) (_ *AdminConfirmSignUpOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminSetUserMFAPreference(input *AdminSetUserMFAPreferenceInput) (_ *AdminSetUserMFAPreferenceOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminSetUserMFAPreferenceWithContext(ctx aws.Context, input *AdminSetUserMFAPreferenceInput, opts ...request.Option) (_ *AdminSetUserMFAPreferenceOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ChangePassword(input *ChangePasswordInput) (_ *ChangePasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ChangePasswordWithContext(ctx aws.Context, input *ChangePasswordInput, opts ...request.Option) (_ *ChangePasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ConfirmForgotPassword(input *ConfirmForgotPasswordInput) (_ *ConfirmForgotPasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) ConfirmForgotPasswordWithContext(ctx aws.Context, input *ConfirmForgotPasswordInput, opts ...request.Option) (_ *ConfirmForgotPasswordOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) SignUp(input *SignUpInput) (_ *SignUpOutput, _ error) { return }
func (c *CognitoIdentityProvider) SignUpWithContext(ctx aws.Context, input *SignUpInput, opts ...request.Option) (_ *SignUpOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) UpdateUserAttributes(input *UpdateUserAttributesInput) (_ *UpdateUserAttributesOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) UpdateUserAttributesWithContext(ctx aws.Context, input *UpdateUserAttributesInput, opts ...request.Option) (_ *UpdateUserAttributesOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) CreateGroup(input *CreateGroupInput) (_ *CreateGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) CreateGroupWithContext(ctx aws.Context, input *CreateGroupInput, opts ...request.Option) (_ *CreateGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminDeleteUser(input *AdminDeleteUserInput) (_ *AdminDeleteUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminDeleteUserWithContext(ctx aws.Context, input *AdminDeleteUserInput, opts ...request.Option) (_ *AdminDeleteUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminDeleteUserAttributes(input *AdminDeleteUserAttributesInput) (_ *AdminDeleteUserAttributesOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminDeleteUserAttributesWithContext(ctx aws.Context, input *AdminDeleteUserAttributesInput, opts ...request.Option) (_ *AdminDeleteUserAttributesOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminDisableUser(input *AdminDisableUserInput) (_ *AdminDisableUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminDisableUserWithContext(ctx aws.Context, input *AdminDisableUserInput, opts ...request.Option) (_ *AdminDisableUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminRemoveUserFromGroup(input *AdminRemoveUserFromGroupInput) (_ *AdminRemoveUserFromGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminRemoveUserFromGroupWithContext(ctx aws.Context, input *AdminRemoveUserFromGroupInput, opts ...request.Option) (_ *AdminRemoveUserFromGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminUserGlobalSignOut(input *AdminUserGlobalSignOutInput) (_ *AdminUserGlobalSignOutOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) AdminUserGlobalSignOutWithContext(ctx aws.Context, input *AdminUserGlobalSignOutInput, opts ...request.Option) (_ *AdminUserGlobalSignOutOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) DeleteUser(input *DeleteUserInput) (_ *DeleteUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) DeleteUserWithContext(ctx aws.Context, input *DeleteUserInput, opts ...request.Option) (_ *DeleteUserOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) DeleteGroup(input *DeleteGroupInput) (_ *DeleteGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) DeleteGroupWithContext(ctx aws.Context, input *DeleteGroupInput, opts ...request.Option) (_ *DeleteGroupOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) GlobalSignOut(input *GlobalSignOutInput) (_ *GlobalSignOutOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) GlobalSignOutWithContext(ctx aws.Context, input *GlobalSignOutInput, opts ...request.Option) (_ *GlobalSignOutOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) RevokeToken(input *RevokeTokenInput) (_ *RevokeTokenOutput, _ error) {
	return
}
func (c *CognitoIdentityProvider) RevokeTokenWithContext(ctx aws.Context, input *RevokeTokenInput, opts ...request.Option) (_ *RevokeTokenOutput, _ error) {
	return
}
