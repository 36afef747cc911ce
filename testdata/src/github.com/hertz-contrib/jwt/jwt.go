// Package jwt is a stub for tests: declarations with the signatures of
// github.com/hertz-contrib/jwt, and nothing behind them.
package jwt

import (
	"context"
	"time"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/golang-jwt/jwt/v4"
)

type HertzJWTMiddleware struct{}

func (mw *HertzJWTMiddleware) MiddlewareFunc() (_ app.HandlerFunc) { return }
func (mw *HertzJWTMiddleware) GetClaimsFromJWT(ctx context.Context, c *app.RequestContext) (_ MapClaims, _ error) {
	return
}
func (mw *HertzJWTMiddleware) CheckIfTokenExpire(ctx context.Context, c *app.RequestContext) (_ jwt.MapClaims, _ error) {
	return
}
func (mw *HertzJWTMiddleware) ParseToken(ctx context.Context, c *app.RequestContext) (_ *jwt.Token, _ error) {
	return
}
func (mw *HertzJWTMiddleware) ParseTokenString(token string) (_ *jwt.Token, _ error)    { return }
func (mw *HertzJWTMiddleware) TokenGenerator(data any) (_ string, _ time.Time, _ error) { return }
func (mw *HertzJWTMiddleware) RefreshToken(ctx context.Context, c *app.RequestContext) (_ string, _ time.Time, _ error) {
	return
}

type MapClaims map[string]any

func ExtractClaims(ctx context.Context, c *app.RequestContext) (_ MapClaims) { return }
func ExtractClaimsFromToken(token *jwt.Token) (_ MapClaims)                  { return }
