// Package mail is a stub for tests: declarations with the signatures of
// github.com/go-mail/mail, and nothing behind them.
package mail

import "io"

type Dialer struct{}
type Message struct{}
type Sender interface {
	Send(from string, to []string, msg io.WriterTo) error
}

func (d *Dialer) DialAndSend(m ...*Message) (_ error) { return }
func Send(s Sender, msg ...*Message) (_ error)        { return }
