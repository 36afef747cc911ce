// Package eventbridge is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/eventbridge, and nothing behind them.
package eventbridge

import "context"

type Client struct{}
type PutEventsInput struct{ EndpointId *string }
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type PutEventsOutput struct{ FailedEntryCount int32 }

func (c *Client) PutEvents(ctx context.Context, params *PutEventsInput, optFns ...func(*Options)) (_ *PutEventsOutput, _ error) {
	return
}
