// Package sign is a stub for tests: declarations with the signatures of
// golang.org/x/crypto/nacl/sign, and nothing behind them.
package sign

func Sign(out, message []byte, privateKey *[64]byte) (_ []byte)              { return }
func Open(out, signedMessage []byte, publicKey *[32]byte) (_ []byte, _ bool) { return }
