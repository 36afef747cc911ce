// Package apitype is a stub for tests: declarations with the signatures of
// tailscale.com/client/tailscale/apitype, and nothing behind them.
package apitype

type WhoIsResponse struct {
	CapMap map[string][]string
}
