// Package jwt is a stub for tests: declarations with the signatures of
// github.com/appleboy/gin-jwt/v3, and nothing behind them.
package jwt

import (
	"context"

	"github.com/appleboy/gin-jwt/v3/core"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type GinJWTMiddleware struct {
	Realm         string
	Key           []byte
	Authenticator func(c *gin.Context) (any, error)
	Authorizer    func(c *gin.Context, data any) bool
	Unauthorized  func(c *gin.Context, code int, message string)
}

func (mw *GinJWTMiddleware) LoginHandler(c *gin.Context)                                  {}
func (mw *GinJWTMiddleware) MiddlewareFunc() (_ gin.HandlerFunc)                          { return }
func (mw *GinJWTMiddleware) GetClaimsFromJWT(c *gin.Context) (_ jwt.MapClaims, _ error)   { return }
func (mw *GinJWTMiddleware) CheckIfTokenExpire(c *gin.Context) (_ jwt.MapClaims, _ error) { return }
func (mw *GinJWTMiddleware) ParseToken(c *gin.Context) (_ *jwt.Token, _ error)            { return }
func (mw *GinJWTMiddleware) ParseTokenString(token string) (_ *jwt.Token, _ error)        { return }
func (mw *GinJWTMiddleware) TokenGenerator(ctx context.Context, data any) (_ *core.Token, _ error) {
	return
}
func (mw *GinJWTMiddleware) TokenGeneratorWithRevocation(ctx context.Context, data any, oldRefreshToken string) (_ *core.Token, _ error) {
	return
}

func New(m *GinJWTMiddleware) (_ *GinJWTMiddleware, _ error)    { return }
func ExtractClaims(c *gin.Context) (_ jwt.MapClaims)            { return }
func ExtractClaimsFromToken(token *jwt.Token) (_ jwt.MapClaims) { return }
