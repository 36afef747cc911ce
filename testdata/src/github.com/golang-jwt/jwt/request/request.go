// Package request is a stub for tests: declarations with the signatures of
// github.com/golang-jwt/jwt/request, and nothing behind them.
package request

import (
	"net/http"

	"github.com/golang-jwt/jwt"
)

type Extractor interface{}
type ParseFromRequestOption func(*fromRequestParser)
type fromRequestParser struct{}

func ParseFromRequest(req *http.Request, extractor Extractor, keyFunc jwt.Keyfunc, options ...ParseFromRequestOption) (token *jwt.Token, err error) {
	return
}
func ParseFromRequestWithClaims(req *http.Request, extractor Extractor, claims jwt.Claims, keyFunc jwt.Keyfunc) (token *jwt.Token, err error) {
	return
}
