// Package nsq is a stub for tests: declarations with the signatures of
// github.com/nsqio/go-nsq, and nothing behind them.
package nsq

import "time"

type Producer struct{}
type ProducerTransaction struct{ Error error }

func (w *Producer) Publish(topic string, body []byte) (_ error) { return }
func (w *Producer) PublishAsync(topic string, body []byte, doneChan chan *ProducerTransaction, args ...any) (_ error) {
	return
}
func (w *Producer) MultiPublish(topic string, body [][]byte) (_ error)                       { return }
func (w *Producer) DeferredPublish(topic string, delay time.Duration, body []byte) (_ error) { return }
