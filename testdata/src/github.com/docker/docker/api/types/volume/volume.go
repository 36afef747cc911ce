// Package volume is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/volume, and nothing behind them.
package volume

type CreateOptions struct {
	Driver     string
	DriverOpts map[string]string
	Labels     map[string]string
}
type Volume struct {
	CreatedAt string
	Driver    string
	Labels    map[string]string
}
type PruneReport struct {
	VolumesDeleted []string
	SpaceReclaimed uint64
}
