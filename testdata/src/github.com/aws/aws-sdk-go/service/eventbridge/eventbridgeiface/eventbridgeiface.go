// Package eventbridgeiface is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/eventbridge/eventbridgeiface, and nothing behind them.
package eventbridgeiface

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/service/eventbridge"
)

type EventBridgeAPI interface {
	PutEvents(*eventbridge.PutEventsInput) (*eventbridge.PutEventsOutput, error)
	PutEventsWithContext(aws.Context, *eventbridge.PutEventsInput, ...request.Option) (*eventbridge.PutEventsOutput, error)
}
