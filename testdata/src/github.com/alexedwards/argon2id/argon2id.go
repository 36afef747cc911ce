// Package argon2id is a stub for tests: declarations with the signatures of
// github.com/alexedwards/argon2id, and nothing behind them.
package argon2id

type Params struct{}

func ComparePasswordAndHash(password, hash string) (match bool, err error)    { return }
func CheckHash(password, hash string) (match bool, params *Params, err error) { return }
func CreateHash(password string, params *Params) (hash string, err error)     { return }
