// Package request is a stub for tests: declarations with the signatures of
// github.com/dgrijalva/jwt-go/v4/request, and nothing behind them.
package request

import (
	"net/http"

	jwt "github.com/dgrijalva/jwt-go/v4"
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
