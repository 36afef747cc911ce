// Package message is a stub for tests: declarations with the signatures of
// github.com/ThreeDotsLabs/watermill/message, and nothing behind them.
package message

type Publisher interface {
	Publish(topic string, messages ...*Message) error
}
type Message struct{ UUID string }
