package amqp

type Table map[string]interface{}

type Delivery struct{ Body []byte }

func (ch *Channel) Consume(queue, consumer string, autoAck, exclusive, noLocal, noWait bool, args Table) (_ <-chan Delivery, _ error) {
	return
}
func (ch *Channel) Get(queue string, autoAck bool) (_ Delivery, _ bool, _ error) { return }
