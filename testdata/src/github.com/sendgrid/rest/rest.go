// Package rest is a stub for tests: declarations with the signatures of
// github.com/sendgrid/rest, and nothing behind them.
package rest

type Response struct {
	StatusCode int
	Body       string
	Headers    map[string][]string
}
type Request struct {
	BaseURL     string
	Headers     map[string]string
	QueryParams map[string]string
}
