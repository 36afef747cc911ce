// Package audit keeps the trail that the supervisors read.
package audit

import (
	"encoding/json"
	"io"
	"sync"
)

// An Event says who did what to which thing, and with what result.
type Event struct{ Actor, Action, Resource, Outcome string }

// A Trail is append-only.
type Trail struct {
	mu  sync.Mutex
	Out io.Writer
}

// Record appends one event.
func (t *Trail) Record(e Event) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	return json.NewEncoder(t.Out).Encode(e)
}
