// Package protocol is a stub for tests: declarations with the signatures of
// github.com/cloudevents/sdk-go/v2/protocol, and nothing behind them.
package protocol

type Result interface{ Error() string }
