// Package event is a stub for tests: declarations with the signatures of
// github.com/cloudevents/sdk-go/v2/event, and nothing behind them.
package event

type Event struct {
	DataEncoded []byte
	DataBase64  bool
	FieldErrors map[string]error
}
