// Package nats stands in for github.com/nats-io/nats.go.
package nats

type Conn struct{ _ int }

type Msg struct {
	Subject string
	Data    []byte
}

type Subscription struct{ _ int }

type MsgHandler func(msg *Msg)

func (nc *Conn) Subscribe(subj string, cb MsgHandler) (*Subscription, error) { return nil, nil }
func (nc *Conn) QueueSubscribe(subj, queue string, cb MsgHandler) (*Subscription, error) {
	return nil, nil
}
