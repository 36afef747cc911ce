// Package gomail is a stub for tests: declarations with the signatures of
// gopkg.in/gomail.v2, and nothing behind them.
package gomail

import "io"

type Dialer struct{}
type Message struct{}
type Sender interface {
	Send(from string, to []string, msg io.WriterTo) error
}

func (d *Dialer) DialAndSend(m ...*Message) (_ error) { return }
func Send(s Sender, msg ...*Message) (_ error)        { return }
