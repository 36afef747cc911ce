package kafka

import "time"

type Consumer struct{ _ int }

func (c *Consumer) ReadMessage(timeout time.Duration) (_ *Message, _ error) { return }
func (c *Consumer) Poll(timeoutMs int) (_ Event)                            { return }
