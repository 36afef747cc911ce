// Package jwt is a stub for tests: declarations with the signatures of
// github.com/appleboy/gin-jwt/v2, and nothing behind them.
package jwt

import (
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v4"
)

type GinJWTMiddleware struct {
	Realm         string
	Key           []byte
	Authenticator func(c *gin.Context) (any, error)
	Authorizator  func(data any, c *gin.Context) bool
	Unauthorized  func(c *gin.Context, code int, message string)
}

func (mw *GinJWTMiddleware) LoginHandler(c *gin.Context)                                  {}
func (mw *GinJWTMiddleware) MiddlewareFunc() (_ gin.HandlerFunc)                          { return }
func (mw *GinJWTMiddleware) GetClaimsFromJWT(c *gin.Context) (_ MapClaims, _ error)       { return }
func (mw *GinJWTMiddleware) CheckIfTokenExpire(c *gin.Context) (_ jwt.MapClaims, _ error) { return }
func (mw *GinJWTMiddleware) ParseToken(c *gin.Context) (_ *jwt.Token, _ error)            { return }
func (mw *GinJWTMiddleware) ParseTokenString(token string) (_ *jwt.Token, _ error)        { return }
func (mw *GinJWTMiddleware) TokenGenerator(data any) (_ string, _ time.Time, _ error)     { return }
func (mw *GinJWTMiddleware) RefreshToken(c *gin.Context) (_ string, _ time.Time, _ error) { return }

type MapClaims jwt.MapClaims

func New(m *GinJWTMiddleware) (_ *GinJWTMiddleware, _ error) { return }
func ExtractClaims(c *gin.Context) (_ MapClaims)             { return }
func ExtractClaimsFromToken(token *jwt.Token) (_ MapClaims)  { return }
