// Package rest is a stub for tests: declarations with the signatures of
// github.com/zeromicro/go-zero/rest, and nothing behind them.
package rest

type RouteOption func(r *featuredRoutes)
type featuredRoutes struct{}
type SignatureConf struct{}

func WithJwt(secret string) (_ RouteOption)                       { return }
func WithJwtTransition(secret, prevSecret string) (_ RouteOption) { return }
func WithSignature(signature SignatureConf) (_ RouteOption)       { return }
