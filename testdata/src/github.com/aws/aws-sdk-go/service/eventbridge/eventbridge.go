// Package eventbridge is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/eventbridge, and nothing behind them.
package eventbridge

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type EventBridge struct{}
type PutEventsInput struct{ EndpointId *string }
type PutEventsOutput struct{ FailedEntryCount *int64 }

func (c *EventBridge) PutEvents(input *PutEventsInput) (_ *PutEventsOutput, _ error) { return }
func (c *EventBridge) PutEventsWithContext(ctx aws.Context, input *PutEventsInput, opts ...request.Option) (_ *PutEventsOutput, _ error) {
	return
}
