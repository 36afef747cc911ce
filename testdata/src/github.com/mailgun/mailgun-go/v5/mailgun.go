// Package mailgun is a stub for tests: declarations with the signatures of
// github.com/mailgun/mailgun-go/v5, and nothing behind them.
package mailgun

import (
	"context"
	"time"

	"github.com/mailgun/mailgun-go/v5/mtypes"
)

type Mailgun interface {
	Send(ctx context.Context, m Message) (mtypes.SendMessageResponse, error)
}
type Message interface {
	Attachments() []string
	DKIM() *bool
	DeliveryTime() time.Time
}
type Client struct{}

func (mg *Client) Send(ctx context.Context, m Message) (_ mtypes.SendMessageResponse, _ error) {
	return
}
