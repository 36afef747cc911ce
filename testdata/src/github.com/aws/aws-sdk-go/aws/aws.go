// Package aws is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/aws, and nothing behind them.
package aws

import "context"

type Context = context.Context
