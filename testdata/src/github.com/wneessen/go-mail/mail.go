// Package mail is a stub for tests: declarations with the signatures of
// github.com/wneessen/go-mail, and nothing behind them.
package mail

import "context"

type Client struct{}
type Msg struct{}

func (c *Client) DialAndSend(messages ...*Msg) (_ error)                                 { return }
func (c *Client) DialAndSendWithContext(ctx context.Context, messages ...*Msg) (_ error) { return }
func (c *Client) Send(messages ...*Msg) (_ error)                                        { return }
