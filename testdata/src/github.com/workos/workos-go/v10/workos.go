// Package workos is a stub for tests: declarations with the signatures of
// github.com/workos/workos-go/v10, and nothing behind them.
package workos

import "context"

type AuthenticateSessionResult struct{}
type UserManagementService struct{}

func (s *UserManagementService) AuthenticateWithPassword(ctx context.Context, params *UserManagementAuthenticateWithPasswordParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithCode(ctx context.Context, params *UserManagementAuthenticateWithCodeParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithRefreshToken(ctx context.Context, params *UserManagementAuthenticateWithRefreshTokenParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithMagicAuth(ctx context.Context, params *UserManagementAuthenticateWithMagicAuthParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithEmailVerification(ctx context.Context, params *UserManagementAuthenticateWithEmailVerificationParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithTOTP(ctx context.Context, params *UserManagementAuthenticateWithTOTPParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithOrganizationSelection(ctx context.Context, params *UserManagementAuthenticateWithOrganizationSelectionParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}
func (s *UserManagementService) AuthenticateWithDeviceCode(ctx context.Context, params *UserManagementAuthenticateWithDeviceCodeParams, opts ...RequestOption) (_ *AuthenticateResponse, _ error) {
	return
}

type UserManagementAuthenticateWithPasswordParams struct{}
type RequestOption func(*requestConfig)
type requestConfig struct{}
type AuthenticateResponse struct{}
type UserManagementAuthenticateWithCodeParams struct{}
type UserManagementAuthenticateWithRefreshTokenParams struct{}
type UserManagementAuthenticateWithMagicAuthParams struct{}
type UserManagementAuthenticateWithEmailVerificationParams struct{}
type UserManagementAuthenticateWithTOTPParams struct{}
type UserManagementAuthenticateWithOrganizationSelectionParams struct{}
type UserManagementAuthenticateWithDeviceCodeParams struct{}
type WebhookVerifier struct{}

func (w *WebhookVerifier) VerifyPayload(sigHeader string, body string) (_ string, _ error) { return }
func (w *WebhookVerifier) ConstructEvent(sigHeader string, body string) (_ *EventSchema, _ error) {
	return
}

type EventSchema struct{}
type ActionsHelper struct{}

func (a *ActionsHelper) VerifyHeader(payload string, sigHeader string, secret string) (_ error) {
	return
}

type SessionData struct{}
type User = EmailChangeConfirmationUser
type EmailChangeConfirmationUser struct{}
type AuthenticateResponseImpersonator struct{}

func AuthenticateSession(sealedSession string, cookiePassword string) (_ *AuthenticateSessionResult, _ error) {
	return
}
func SealSession(data *SessionData, password string) (_ string, _ error) { return }
func SealSessionFromAuthResponse(accessToken string, refreshToken string, user *User, impersonator *AuthenticateResponseImpersonator, cookiePassword string) (_ string, _ error) {
	return
}
