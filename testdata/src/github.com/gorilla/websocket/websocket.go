// Package websocket is a stub for tests: declarations with the signatures of
// github.com/gorilla/websocket, and nothing behind them.
package websocket

import "net/http"

type Conn struct{}
type PreparedMessage struct{}

func (c *Conn) WriteMessage(messageType int, data []byte) (_ error) { return }
func (c *Conn) WriteJSON(v any) (_ error)                           { return }
func (c *Conn) WritePreparedMessage(pm *PreparedMessage) (_ error)  { return }

type Upgrader struct{ CheckOrigin func(r *http.Request) bool }

func (u *Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (_ *Conn, _ error) {
	return
}
func (c *Conn) ReadMessage() (messageType int, p []byte, err error) { return }
func (c *Conn) ReadJSON(v any) (_ error)                            { return }
