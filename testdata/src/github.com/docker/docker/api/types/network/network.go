// Package network is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/network, and nothing behind them.
package network

type NetworkingConfig struct{}
type EndpointSettings struct {
	Links      []string
	Aliases    []string
	MacAddress string
}
type CreateOptions struct {
	Driver     string
	Scope      string
	EnableIPv4 *bool
}
type CreateResponse struct {
	ID      string
	Warning string
}
