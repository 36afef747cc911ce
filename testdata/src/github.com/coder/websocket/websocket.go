// Package websocket is a stub for tests: declarations with the signatures of
// github.com/coder/websocket, and nothing behind them.
package websocket

import (
	"context"
	"net/http"
)

type Conn struct{}
type MessageType int

func (c *Conn) Write(ctx context.Context, typ MessageType, p []byte) (_ error) { return }

type AcceptOptions struct{ Subprotocols []string }

func Accept(w http.ResponseWriter, r *http.Request, opts *AcceptOptions) (_ *Conn, _ error) { return }

func (c *Conn) Read(ctx context.Context) (_ MessageType, _ []byte, _ error) { return }
