// Package amqp is a stub for tests: declarations with the signatures of
// github.com/streadway/amqp, and nothing behind them.
package amqp

type Channel struct{}
type Publishing struct {
	ContentType     string
	ContentEncoding string
	DeliveryMode    uint8
}

func (ch *Channel) Publish(exchange string, key string, mandatory bool, immediate bool, msg Publishing) (_ error) {
	return
}
func (ch *Channel) QueueDelete(name string, ifUnused bool, ifEmpty bool, noWait bool) (_ int, _ error) {
	return
}
func (ch *Channel) QueuePurge(name string, noWait bool) (_ int, _ error)             { return }
func (ch *Channel) ExchangeDelete(name string, ifUnused bool, noWait bool) (_ error) { return }
