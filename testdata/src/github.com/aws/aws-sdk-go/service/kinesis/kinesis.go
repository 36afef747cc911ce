// Package kinesis is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/kinesis, and nothing behind them.
package kinesis

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type Kinesis struct{}
type PutRecordInput struct {
	Data            []byte
	ExplicitHashKey *string
	PartitionKey    *string
}
type PutRecordOutput struct {
	EncryptionType *string
	SequenceNumber *string
	ShardId        *string
}
type PutRecordsInput struct {
	StreamARN  *string
	StreamName *string
}
type PutRecordsOutput struct {
	EncryptionType    *string
	FailedRecordCount *int64
}

func (c *Kinesis) PutRecord(input *PutRecordInput) (_ *PutRecordOutput, _ error) { return }
func (c *Kinesis) PutRecordWithContext(ctx aws.Context, input *PutRecordInput, opts ...request.Option) (_ *PutRecordOutput, _ error) {
	return
}
func (c *Kinesis) PutRecords(input *PutRecordsInput) (_ *PutRecordsOutput, _ error) { return }
func (c *Kinesis) PutRecordsWithContext(ctx aws.Context, input *PutRecordsInput, opts ...request.Option) (_ *PutRecordsOutput, _ error) {
	return
}
