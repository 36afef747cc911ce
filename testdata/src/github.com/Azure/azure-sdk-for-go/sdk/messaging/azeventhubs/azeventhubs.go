// Package azeventhubs is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/messaging/azeventhubs, and nothing behind them.
package azeventhubs

import "context"

type ProducerClient struct{}
type EventDataBatch struct{}
type SendEventDataBatchOptions struct{}

func (pc *ProducerClient) SendEventDataBatch(ctx context.Context, batch *EventDataBatch, options *SendEventDataBatchOptions) (_ error) {
	return
}
