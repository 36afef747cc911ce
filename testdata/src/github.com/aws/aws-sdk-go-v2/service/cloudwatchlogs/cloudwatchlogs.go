// Package cloudwatchlogs is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs, and nothing behind them.
package cloudwatchlogs

import "context"

type Client struct{}
type PutLogEventsInput struct {
	LogGroupName  *string
	LogStreamName *string
	SequenceToken *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type PutLogEventsOutput struct{ NextSequenceToken *string }

func (c *Client) PutLogEvents(ctx context.Context, params *PutLogEventsInput, optFns ...func(*Options)) (_ *PutLogEventsOutput, _ error) {
	return
}
