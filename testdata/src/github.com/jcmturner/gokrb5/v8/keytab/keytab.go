// Package keytab is a stub for tests: declarations with the signatures of
// github.com/jcmturner/gokrb5/v8/keytab, and nothing behind them.
package keytab

type Keytab struct{}
