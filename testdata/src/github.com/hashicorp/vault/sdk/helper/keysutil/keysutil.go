// Package keysutil is a stub for tests: declarations with the signatures of
// github.com/hashicorp/vault/sdk/helper/keysutil, and nothing behind them.
package keysutil

import (
	"context"
	"io"

	"github.com/hashicorp/vault/sdk/logical"
)

type Policy struct{}
type HashType uint32
type MarshalingType uint32
type SigningResult struct {
	Signature string
	PublicKey []byte
}
type SigningOptions struct {
	SaltLength   int
	SigAlgorithm string
	SigContext   string
}

func (p *Policy) Decrypt(context []byte, nonce []byte, value string) (_ string, _ error) { return }
func (p *Policy) DecryptWithFactory(context []byte, nonce []byte, value string, factories ...any) (_ string, _ error) {
	return
}
func (p *Policy) Sign(ver int, context []byte, input []byte, hashAlgorithm HashType, sigAlgorithm string, marshaling MarshalingType) (_ *SigningResult, _ error) {
	return
}
func (p *Policy) SignWithOptions(ver int, context []byte, input []byte, options *SigningOptions) (_ *SigningResult, _ error) {
	return
}
func (p *Policy) Rotate(ctx context.Context, storage logical.Storage, randReader io.Reader) (_ error) {
	return
}
func (p *Policy) GetKey(context []byte, ver int, numBytes int) (_ []byte, _ error) { return }
