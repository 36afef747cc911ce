// Package pulsar is a stub for tests: declarations with the signatures of
// github.com/apache/pulsar-client-go/pulsar, and nothing behind them.
package pulsar

import "context"

type Producer interface {
	Send(context.Context, *ProducerMessage) (MessageID, error)
	SendAsync(context.Context, *ProducerMessage, func(MessageID, *ProducerMessage, error))
}
type ProducerMessage struct {
	Payload []byte
	Value   any
	Key     string
}
type MessageID interface {
	BatchIdx() int32
	BatchSize() int32
	EntryID() int64
}
