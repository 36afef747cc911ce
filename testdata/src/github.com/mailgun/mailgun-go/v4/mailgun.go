// Package mailgun is a stub for tests: declarations with the signatures of
// github.com/mailgun/mailgun-go/v4, and nothing behind them.
package mailgun

import "context"

type Mailgun interface {
	ReSend(ctx context.Context, id string, recipients ...string) (string, string, error)
	Send(ctx context.Context, m *Message) (string, string, error)
}
type Message struct{}
type MailgunImpl struct{}

func (mg *MailgunImpl) Send(ctx context.Context, m *Message) (_ string, _ string, _ error) { return }
func (mg *MailgunImpl) ReSend(ctx context.Context, url string, recipients ...string) (_ string, _ string, _ error) {
	return
}
