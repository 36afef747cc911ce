// Package audit is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/apis/audit, and nothing behind them.
package audit

type Event struct {
	RequestURI string
	Verb       string
	SourceIPs  []string
}
