// Package v1 is a stub for tests: declarations with the signatures of
// github.com/opencontainers/image-spec/specs-go/v1, and nothing behind them.
package v1

type Platform struct {
	Architecture string
	OS           string
	OSVersion    string
}
type Descriptor struct {
	MediaType string
	Size      int64
	URLs      []string
}
