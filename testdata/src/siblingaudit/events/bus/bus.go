// Package bus tells listeners of events.
package bus

type Event interface{ Name() string }

type Bus struct{ queue chan Event }

// Dispatch tells everybody who listens.
func (b *Bus) Dispatch(e Event) { b.queue <- e }
