// Package kafka is a stub for tests: declarations with the signatures of
// github.com/confluentinc/confluent-kafka-go/kafka, and nothing behind them.
package kafka

import "time"

type Producer struct{}
type Message struct {
	Value     []byte
	Key       []byte
	Timestamp time.Time
}
type Event interface{ String() string }

func (p *Producer) Produce(msg *Message, deliveryChan chan Event) (_ error) { return }
