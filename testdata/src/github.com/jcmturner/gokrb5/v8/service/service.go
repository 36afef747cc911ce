// Package service is a stub for tests: declarations with the signatures of
// github.com/jcmturner/gokrb5/v8/service, and nothing behind them.
package service

type Settings struct{}
