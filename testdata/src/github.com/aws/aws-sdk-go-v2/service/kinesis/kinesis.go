// Package kinesis is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/kinesis, and nothing behind them.
package kinesis

import "context"

type Client struct{}
type PutRecordInput struct {
	Data            []byte
	DryRun          *bool
	ExplicitHashKey *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type PutRecordOutput struct {
	SequenceNumber *string
	ShardId        *string
}
type PutRecordsInput struct {
	DryRun    *bool
	StreamARN *string
	StreamId  *string
}
type PutRecordsOutput struct{ FailedRecordCount *int32 }

func (c *Client) PutRecord(ctx context.Context, params *PutRecordInput, optFns ...func(*Options)) (_ *PutRecordOutput, _ error) {
	return
}
func (c *Client) PutRecords(ctx context.Context, params *PutRecordsInput, optFns ...func(*Options)) (_ *PutRecordsOutput, _ error) {
	return
}
