// Package mail is a stub for tests: declarations with the signatures of
// github.com/xhit/go-simple-mail/v2, and nothing behind them.
package mail

import "time"

type Email struct{}
type SMTPClient struct {
	SendTimeout time.Duration
	KeepAlive   bool
}

func (email *Email) Send(client *SMTPClient) (_ error)                          { return }
func (email *Email) SendEnvelopeFrom(from string, client *SMTPClient) (_ error) { return }
