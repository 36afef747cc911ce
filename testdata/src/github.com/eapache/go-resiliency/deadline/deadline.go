// Package deadline is a stub for tests: declarations with the signatures of
// github.com/eapache/go-resiliency/deadline, and nothing behind them.
package deadline

import (
	"errors"
	"time"
)

var ErrTimedOut = errors.New("timed out waiting for function to finish")

type Deadline struct{ timeout time.Duration }

func New(timeout time.Duration) (_ *Deadline)                      { return }
func (d *Deadline) Run(work func(<-chan struct{}) error) (_ error) { return }
