// Package mqtt is a stub for tests: declarations with the signatures of
// github.com/eclipse/paho.mqtt.golang, and nothing behind them.
package mqtt

import "time"

type Client interface {
	Publish(topic string, qos byte, retained bool, payload any) Token
	Subscribe(topic string, qos byte, callback MessageHandler) Token
}

// A MessageHandler is called with each message.
type MessageHandler func(Client, Message)

type Message interface{ Payload() []byte }

type Token interface {
	Error() error
	Wait() bool
	WaitTimeout(time.Duration) bool
}
