// Package build is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/build, and nothing behind them.
package build

import "io"

type ImageBuildOptions struct {
	Tags           []string
	SuppressOutput bool
	RemoteContext  string
}
type ImageBuildResponse struct {
	Body   io.ReadCloser
	OSType string
}
