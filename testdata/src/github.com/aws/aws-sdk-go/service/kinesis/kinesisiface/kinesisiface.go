// Package kinesisiface is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/kinesis/kinesisiface, and nothing behind them.
package kinesisiface

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/service/kinesis"
)

type KinesisAPI interface {
	PutRecord(*kinesis.PutRecordInput) (*kinesis.PutRecordOutput, error)
	PutRecordWithContext(aws.Context, *kinesis.PutRecordInput, ...request.Option) (*kinesis.PutRecordOutput, error)
	PutRecords(*kinesis.PutRecordsInput) (*kinesis.PutRecordsOutput, error)
	PutRecordsWithContext(aws.Context, *kinesis.PutRecordsInput, ...request.Option) (*kinesis.PutRecordsOutput, error)
}
