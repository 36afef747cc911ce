// Package aws is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/aws, and nothing behind them.
package aws

type Credentials struct {
	AccessKeyID     string
	SecretAccessKey string
	SessionToken    string
}
