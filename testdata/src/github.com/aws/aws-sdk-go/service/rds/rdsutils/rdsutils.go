// Package rdsutils is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/rds/rdsutils, and nothing behind them.
package rdsutils

import "github.com/aws/aws-sdk-go/aws/credentials"

func BuildAuthToken(endpoint string, region string, dbUser string, creds *credentials.Credentials) (_ string, _ error) {
	return
}
