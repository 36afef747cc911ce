package ssh

import "io"

type Session struct{}
type AlgorithmSigner interface {
	SignWithAlgorithm(rand io.Reader, data []byte, algorithm string) (*Signature, error)
}

func (s *Session) Run(cmd string) (_ error)                      { return }
func (s *Session) Start(cmd string) (_ error)                    { return }
func (s *Session) Output(cmd string) (_ []byte, _ error)         { return }
func (s *Session) CombinedOutput(cmd string) (_ []byte, _ error) { return }
func (s *Session) Shell() (_ error)                              { return }
func (s *Session) RequestSubsystem(subsystem string) (_ error)   { return }
