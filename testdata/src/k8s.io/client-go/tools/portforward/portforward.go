// Package portforward is a stub for tests: declarations with the signatures of
// k8s.io/client-go/tools/portforward, and nothing behind them.
package portforward

type PortForwarder struct{}

func (pf *PortForwarder) ForwardPorts() (_ error) { return }
