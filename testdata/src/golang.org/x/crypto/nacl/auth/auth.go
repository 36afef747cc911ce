// Package auth is a stub for tests: declarations with the signatures of
// golang.org/x/crypto/nacl/auth, and nothing behind them.
package auth

func Verify(digest []byte, m []byte, key *[0]byte) (_ bool) { return }
