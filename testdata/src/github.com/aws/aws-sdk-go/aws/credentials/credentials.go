// Package credentials is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/aws/credentials, and nothing behind them.
package credentials

type Credentials struct{}
