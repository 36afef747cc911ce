// Package swarm is a stub for tests: declarations with the signatures of
// github.com/docker/docker/api/types/swarm, and nothing behind them.
package swarm

type ConfigSpec struct{ Data []byte }
type ConfigCreateResponse struct{ ID string }
type Version struct{ Index uint64 }
type Secret struct{ ID string }
type SecretSpec struct{ Data []byte }
type SecretCreateResponse struct{ ID string }
type ServiceSpec struct{}
type ServiceCreateOptions struct {
	EncodedRegistryAuth string
	QueryRegistry       bool
}
type ServiceCreateResponse struct {
	ID       string
	Warnings []string
}
type ServiceUpdateOptions struct {
	EncodedRegistryAuth string
	RegistryAuthFrom    string
	Rollback            string
}
type ServiceUpdateResponse struct{ Warnings []string }
type InitRequest struct {
	ListenAddr    string
	AdvertiseAddr string
	DataPathAddr  string
}
type JoinRequest struct {
	ListenAddr    string
	AdvertiseAddr string
	DataPathAddr  string
}
type Spec struct{}
type UpdateFlags struct {
	RotateWorkerToken      bool
	RotateManagerToken     bool
	RotateManagerUnlockKey bool
}
type UnlockKeyResponse struct{ UnlockKey string }
