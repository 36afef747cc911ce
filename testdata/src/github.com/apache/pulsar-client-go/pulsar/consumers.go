package pulsar

import "context"

type Consumer interface {
	Receive(context.Context) (Message, error)
}

type Message interface{ Payload() []byte }
