// Package image is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/image, and nothing behind them.
package image

import "io"

type ImportSource struct {
	Source     io.Reader
	SourceName string
}
type ImportOptions struct {
	Tag     string
	Message string
	Changes []string
}
type LoadResponse struct {
	Body io.ReadCloser
	JSON bool
}
type PullOptions struct {
	All          bool
	RegistryAuth string
	Platform     string
}
type PushOptions struct {
	All          bool
	RegistryAuth string
}
type RemoveOptions struct {
	Force         bool
	PruneChildren bool
}
type DeleteResponse struct {
	Deleted  string
	Untagged string
}
type PruneReport struct{ SpaceReclaimed uint64 }
