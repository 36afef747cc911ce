// Package rdsdata is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/rdsdata, and nothing behind them.
package rdsdata

import "context"

type Client struct{}
type ExecuteStatementInput struct {
	ResourceArn *string
	SecretArn   *string
	Sql         *string
}
type Options struct {
	AppID        string
	BaseEndpoint *string
	Region       string
}
type ExecuteStatementOutput struct {
	FormattedRecords       *string
	NumberOfRecordsUpdated int64
}
type BatchExecuteStatementInput struct {
	ResourceArn *string
	SecretArn   *string
	Sql         *string
}
type BatchExecuteStatementOutput struct{}

func (c *Client) ExecuteStatement(ctx context.Context, params *ExecuteStatementInput, optFns ...func(*Options)) (_ *ExecuteStatementOutput, _ error) {
	return
}
func (c *Client) BatchExecuteStatement(ctx context.Context, params *BatchExecuteStatementInput, optFns ...func(*Options)) (_ *BatchExecuteStatementOutput, _ error) {
	return
}
