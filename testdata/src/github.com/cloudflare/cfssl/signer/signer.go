// Package signer is a stub for tests: declarations with the signatures of
// github.com/cloudflare/cfssl/signer, and nothing behind them.
package signer

type Signer interface {
	Sign(req SignRequest) ([]byte, error)
}
type SignRequest struct {
	Hosts   []string
	Request string
	Profile string
}
