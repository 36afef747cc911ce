// Package libaudit is a stub for tests: declarations with the signatures of
// github.com/elastic/go-libaudit/v2, and nothing behind them.
package libaudit

type AuditClient struct{}
type WaitMode uint8

func (c *AuditClient) AddRule(rule []byte) (_ error)                  { return }
func (c *AuditClient) SetEnabled(enabled bool, wm WaitMode) (_ error) { return }
func (c *AuditClient) SetImmutable(wm WaitMode) (_ error)             { return }
func (c *AuditClient) DeleteRule(rule []byte) (_ error)               { return }
func (c *AuditClient) DeleteRules() (_ int, _ error)                  { return }
