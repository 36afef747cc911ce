package jetstream

type (
	FetchOpt        interface{}
	PullConsumeOpt  interface{}
	PullMessagesOpt interface{}
	MessageBatch    interface{ Messages() <-chan Msg }
	ConsumeContext  interface{ Stop() }
	MessagesContext interface{ Next() (Msg, error) }
	MessageHandler  func(msg Msg)
)

type Msg interface {
	Data() []byte
	Ack() error
}

type Consumer interface {
	Fetch(batch int, opts ...FetchOpt) (MessageBatch, error)
	Consume(handler MessageHandler, opts ...PullConsumeOpt) (ConsumeContext, error)
	Messages(opts ...PullMessagesOpt) (MessagesContext, error)
}
