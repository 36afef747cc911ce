// Package auth is a stub for tests: declarations with the signatures of
// firebase.google.com/go/v4/auth, and nothing behind them.
package auth

import (
	"context"
	"time"
)

type TenantClient struct{ *baseClient }
type baseClient struct{}
type ActionCodeSettings struct {
	URL             string
	HandleCodeInApp bool
	IOSBundleID     string
}
type UserRecord struct {
	CustomClaims  map[string]any
	Disabled      bool
	EmailVerified bool
}
type UserIdentifier interface{}
type GetUsersResult struct{}
type UserIterator struct{}
type UserToCreate struct{}
type UserToUpdate struct{}
type UserToImport struct{}
type UserImportOption interface{}
type UserImportResult struct {
	SuccessCount int
	FailureCount int
}
type DeleteUsersResult struct {
	SuccessCount int
	FailureCount int
}
type Client struct{ *baseClient }

func (c *baseClient) CustomToken(ctx context.Context, uid string) (_ string, _ error) { return }
func (c *baseClient) CustomTokenWithClaims(ctx context.Context, uid string, devClaims map[string]any) (_ string, _ error) {
	return
}
func (c *baseClient) EmailSignInLink(ctx context.Context, email string, settings *ActionCodeSettings) (_ string, _ error) {
	return
}
func (c *baseClient) PasswordResetLink(ctx context.Context, email string) (_ string, _ error) { return }
func (c *baseClient) PasswordResetLinkWithSettings(ctx context.Context, email string, settings *ActionCodeSettings) (_ string, _ error) {
	return
}
func (c *baseClient) EmailVerificationLink(ctx context.Context, email string) (_ string, _ error) {
	return
}
func (c *baseClient) EmailVerificationLinkWithSettings(ctx context.Context, email string, settings *ActionCodeSettings) (_ string, _ error) {
	return
}
func (c *baseClient) GetUser(ctx context.Context, uid string) (_ *UserRecord, _ error) { return }
func (c *baseClient) GetUserByEmail(ctx context.Context, email string) (_ *UserRecord, _ error) {
	return
}
func (c *baseClient) GetUsers(ctx context.Context, identifiers []UserIdentifier) (_ *GetUsersResult, _ error) {
	return
}
func (c *baseClient) Users(ctx context.Context, nextPageToken string) (_ *UserIterator) { return }
func (c *baseClient) CreateUser(ctx context.Context, user *UserToCreate) (_ *UserRecord, _ error) {
	return
}
func (c *baseClient) UpdateUser(ctx context.Context, uid string, user *UserToUpdate) (_ *UserRecord, _ error) {
	return
}
func (c *baseClient) ImportUsers(ctx context.Context, users []*UserToImport, opts ...UserImportOption) (_ *UserImportResult, _ error) {
	return
}
func (c *baseClient) SetCustomUserClaims(ctx context.Context, uid string, customClaims map[string]any) (_ error) {
	return
}
func (c *baseClient) DeleteUser(ctx context.Context, uid string) (_ error) { return }
func (c *baseClient) DeleteUsers(ctx context.Context, uids []string) (_ *DeleteUsersResult, _ error) {
	return
}
func (c *baseClient) RevokeRefreshTokens(ctx context.Context, uid string) (_ error) { return }
func (c *Client) SessionCookie(ctx context.Context, idToken string, expiresIn time.Duration) (_ string, _ error) {
	return
}
