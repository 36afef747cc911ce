// Package wsjson is a stub for tests: declarations with the signatures of
// github.com/coder/websocket/wsjson, and nothing behind them.
package wsjson

import (
	"context"

	"github.com/coder/websocket"
)

func Write(ctx context.Context, c *websocket.Conn, v any) (_ error) { return }
