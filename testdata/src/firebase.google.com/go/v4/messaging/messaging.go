// Package messaging is a stub for tests: declarations with the signatures of
// firebase.google.com/go/v4/messaging, and nothing behind them.
package messaging

import "context"

type Client struct{ *fcmClient }
type fcmClient struct{}
type Message struct {
	Data  map[string]string
	Token string
	Topic string
}
type BatchResponse struct {
	SuccessCount int
	FailureCount int
}
type MulticastMessage struct {
	Tokens []string
	Data   map[string]string
}

func (c *fcmClient) Send(ctx context.Context, message *Message) (_ string, _ error) { return }
func (c *fcmClient) SendEach(ctx context.Context, messages []*Message) (_ *BatchResponse, _ error) {
	return
}
func (c *fcmClient) SendEachForMulticast(ctx context.Context, message *MulticastMessage) (_ *BatchResponse, _ error) {
	return
}
