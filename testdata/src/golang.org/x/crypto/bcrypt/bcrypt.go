// Package bcrypt is a stub for tests: declarations with the signatures of
// golang.org/x/crypto/bcrypt, and nothing behind them.
package bcrypt

import "errors"

const DefaultCost = 10

var ErrMismatchedHashAndPassword = errors.New("hashedPassword is not the hash of the given password")

func GenerateFromPassword(password []byte, cost int) (_ []byte, _ error) { return }
func CompareHashAndPassword(hashedPassword, password []byte) (_ error)   { return }
