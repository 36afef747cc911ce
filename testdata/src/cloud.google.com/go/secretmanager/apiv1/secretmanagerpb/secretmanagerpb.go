// Package secretmanagerpb is a stub for tests: declarations with the signatures of
// cloud.google.com/go/secretmanager/apiv1/secretmanagerpb, and nothing behind them.
package secretmanagerpb

type AccessSecretVersionRequest struct{ Name string }
type AccessSecretVersionResponse struct{ Name string }
type ListSecretsRequest struct {
	Parent    string
	PageSize  int32
	PageToken string
}
type CreateSecretRequest struct {
	Parent   string
	SecretId string
}
type Secret struct {
	Name   string
	Labels map[string]string
	Etag   string
}
type AddSecretVersionRequest struct{ Parent string }
type SecretVersion struct {
	Name                           string
	Etag                           string
	ClientSpecifiedPayloadChecksum bool
}
type UpdateSecretRequest struct{}
type EnableSecretVersionRequest struct {
	Name string
	Etag string
}
type DisableSecretVersionRequest struct {
	Name string
	Etag string
}
type DestroySecretVersionRequest struct {
	Name string
	Etag string
}
type DeleteSecretRequest struct {
	Name string
	Etag string
}
