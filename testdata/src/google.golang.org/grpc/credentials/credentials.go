// Package credentials is a stub for tests: declarations with the signatures of
// google.golang.org/grpc/credentials, and nothing behind them.
package credentials

type AuthInfo interface {
	AuthType() string
}
