package oauth2

import "context"

type Manager interface {
	GenerateAccessToken(ctx context.Context, gt GrantType, tgr *TokenGenerateRequest) (TokenInfo, error)
	GenerateAuthToken(ctx context.Context, rt ResponseType, tgr *TokenGenerateRequest) (TokenInfo, error)
	RefreshAccessToken(ctx context.Context, tgr *TokenGenerateRequest) (TokenInfo, error)
	RemoveAccessToken(ctx context.Context, access string) error
	RemoveRefreshToken(ctx context.Context, refresh string) error
}
type ResponseType string
