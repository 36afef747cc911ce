// Package amqp091 is a stub for tests: declarations with the signatures of
// github.com/rabbitmq/amqp091-go, and nothing behind them.
package amqp091

import "context"

type Channel struct{}
type Publishing struct {
	ContentType     string
	ContentEncoding string
	DeliveryMode    uint8
}
type DeferredConfirmation struct{ DeliveryTag uint64 }

func (ch *Channel) Publish(exchange string, key string, mandatory bool, immediate bool, msg Publishing) (_ error) {
	return
}
func (ch *Channel) PublishWithContext(ctx context.Context, exchange string, key string, mandatory bool, immediate bool, msg Publishing) (_ error) {
	return
}
func (ch *Channel) PublishWithDeferredConfirm(exchange string, key string, mandatory bool, immediate bool, msg Publishing) (_ *DeferredConfirmation, _ error) {
	return
}
func (ch *Channel) PublishWithDeferredConfirmWithContext(ctx context.Context, exchange string, key string, mandatory bool, immediate bool, msg Publishing) (_ *DeferredConfirmation, _ error) {
	return
}
func (ch *Channel) QueueDelete(name string, ifUnused bool, ifEmpty bool, noWait bool) (_ int, _ error) {
	return
}
func (ch *Channel) QueuePurge(name string, noWait bool) (_ int, _ error)             { return }
func (ch *Channel) ExchangeDelete(name string, ifUnused bool, noWait bool) (_ error) { return }
