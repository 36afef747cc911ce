// Package wsjson is a stub for tests: declarations with the signatures of
// nhooyr.io/websocket/wsjson, and nothing behind them.
package wsjson

import (
	"context"

	"nhooyr.io/websocket"
)

func Write(ctx context.Context, c *websocket.Conn, v any) (_ error) { return }
