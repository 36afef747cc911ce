// Package websocket is a stub for tests: declarations with the signatures of
// github.com/gorilla/websocket, and nothing behind them.
package websocket

type Conn struct{}
type PreparedMessage struct{}

func (c *Conn) WriteMessage(messageType int, data []byte) (_ error) { return }
func (c *Conn) WriteJSON(v any) (_ error)                           { return }
func (c *Conn) WritePreparedMessage(pm *PreparedMessage) (_ error)  { return }
