// Package mtypes is a stub for tests: declarations with the signatures of
// github.com/mailgun/mailgun-go/v5/mtypes, and nothing behind them.
package mtypes

type SendMessageResponse struct {
	Message string
	ID      string
}
