// Package client is a stub for tests: declarations with the signatures of
// github.com/cloudevents/sdk-go/v2/client, and nothing behind them.
package client

import (
	"context"

	"github.com/cloudevents/sdk-go/v2/event"
	"github.com/cloudevents/sdk-go/v2/protocol"
)

type Client interface {
	Request(ctx context.Context, event event.Event) (*event.Event, protocol.Result)
	Send(ctx context.Context, event event.Event) protocol.Result
}
