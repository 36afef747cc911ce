// Package azservicebus is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/messaging/azservicebus, and nothing behind them.
package azservicebus

import (
	"context"
	"time"
)

type Sender struct{}
type Message struct {
	ApplicationProperties map[string]any
	Body                  []byte
	ContentType           *string
}
type SendMessageOptions struct{}
type MessageBatch struct{}
type SendMessageBatchOptions struct{}
type ScheduleMessagesOptions struct{}
type AMQPAnnotatedMessage struct {
	ApplicationProperties map[string]any
	DeliveryAnnotations   map[any]any
	DeliveryTag           []byte
}
type SendAMQPAnnotatedMessageOptions struct{}

func (s *Sender) SendMessage(ctx context.Context, message *Message, options *SendMessageOptions) (_ error) {
	return
}
func (s *Sender) SendMessageBatch(ctx context.Context, batch *MessageBatch, options *SendMessageBatchOptions) (_ error) {
	return
}
func (s *Sender) ScheduleMessages(ctx context.Context, messages []*Message, scheduledEnqueueTime time.Time, options *ScheduleMessagesOptions) (_ []int64, _ error) {
	return
}
func (s *Sender) SendAMQPAnnotatedMessage(ctx context.Context, message *AMQPAnnotatedMessage, options *SendAMQPAnnotatedMessageOptions) (_ error) {
	return
}
