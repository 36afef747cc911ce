// Package otp is a stub for tests: declarations with the signatures of
// github.com/pquerna/otp, and nothing behind them.
package otp

type Algorithm int
type Digits int
type Key struct{}

func (k *Key) Secret() (_ string) { return }
func (k *Key) URL() (_ string)    { return }
