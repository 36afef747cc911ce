// Package ssh is a stub for tests: declarations with the signatures of
// golang.org/x/crypto/ssh, and nothing behind them.
package ssh

import (
	"io"
	"net"
)

type PublicKey interface {
	Type() string
	Marshal() []byte
	Verify(data []byte, sig *Signature) error
}
type Signature struct {
	Format string
	Blob   []byte
}
type Signer interface {
	PublicKey() PublicKey
	Sign(rand io.Reader, data []byte) (*Signature, error)
}
type Permissions struct{ CriticalOptions, Extensions map[string]string }
type ConnMetadata interface {
	User() string
	RemoteAddr() net.Addr
}
type Certificate struct {
	Key                     PublicKey
	KeyId                   string
	ValidPrincipals         []string
	ValidAfter, ValidBefore uint64
	Permissions
}

func (c *Certificate) SignCert(rand io.Reader, authority Signer) (_ error) { return }

type CertChecker struct{ IsUserAuthority func(auth PublicKey) bool }

func (c *CertChecker) Authenticate(conn ConnMetadata, pubKey PublicKey) (_ *Permissions, _ error) {
	return
}

func InsecureIgnoreHostKey() (_ HostKeyCallback) { return }

type HostKeyCallback func(hostname string, remote net.Addr, key PublicKey) error
