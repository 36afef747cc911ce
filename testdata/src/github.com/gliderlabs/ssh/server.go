package ssh

import "net"

type Handler func(Session)

type PublicKeyHandler func(ctx Context, key PublicKey) bool

type SubsystemHandler func(s Session)

type Option func(*Server) error

type Server struct {
	Addr              string
	Handler           Handler
	PublicKeyHandler  PublicKeyHandler
	SubsystemHandlers map[string]SubsystemHandler
}

func (srv *Server) Handle(fn Handler)              {}
func (srv *Server) Serve(l net.Listener) (_ error) { return }
func (srv *Server) ListenAndServe() (_ error)      { return }

func Serve(l net.Listener, handler Handler, options ...Option) (_ error)       { return }
func ListenAndServe(addr string, handler Handler, options ...Option) (_ error) { return }
func Handle(handler Handler)                                                   {}
func PublicKeyAuth(fn PublicKeyHandler) (_ Option)                             { return }
