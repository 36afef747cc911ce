package ssh

import "net"

type ServerConfig struct {
	NoClientAuth bool
}
type ServerConn struct {
	Permissions *Permissions
}
type NewChannel interface{}
type Request struct{}

func (c *CertChecker) CheckCert(principal string, cert *Certificate) (_ error) { return }
func (c *Certificate) Verify(data []byte, sig *Signature) (_ error)            { return }
func NewServerConn(c net.Conn, config *ServerConfig) (_ *ServerConn, _ <-chan NewChannel, _ <-chan *Request, _ error) {
	return
}
