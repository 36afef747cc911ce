// Package eventlogger is a stub for tests: declarations with the signatures of
// github.com/hashicorp/eventlogger, and nothing behind them.
package eventlogger

import "context"

type Broker struct{}
type EventType string
type Status struct{}

func (b *Broker) Send(ctx context.Context, t EventType, payload any) (_ Status, _ error) { return }
