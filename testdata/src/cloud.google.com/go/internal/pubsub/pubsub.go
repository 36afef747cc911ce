// Package pubsub is a stub for tests: declarations with the signatures of
// cloud.google.com/go/internal/pubsub, and nothing behind them.
package pubsub

type Message struct {
	ID         string
	Data       []byte
	Attributes map[string]string
}
type PublishResult struct{}
