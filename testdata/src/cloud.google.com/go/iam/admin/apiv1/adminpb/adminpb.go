// Package adminpb is a stub for tests: declarations with the signatures of
// cloud.google.com/go/iam/admin/apiv1/adminpb, and nothing behind them.
package adminpb

type CreateServiceAccountKeyRequest struct{ Name string }
type ServiceAccountKey struct {
	Name           string
	PrivateKeyData []byte
	PublicKeyData  []byte
}
type SignBlobRequest struct {
	Name        string
	BytesToSign []byte
}
type SignBlobResponse struct {
	KeyId     string
	Signature []byte
}
type SignJwtRequest struct {
	Name    string
	Payload string
}
type SignJwtResponse struct {
	KeyId     string
	SignedJwt string
}
type CreateServiceAccountRequest struct {
	Name      string
	AccountId string
}
type ServiceAccount struct {
	Name      string
	ProjectId string
	UniqueId  string
}
type CreateRoleRequest struct {
	Parent string
	RoleId string
}
type Role struct {
	Name        string
	Title       string
	Description string
}
type UpdateRoleRequest struct{ Name string }
type UndeleteRoleRequest struct {
	Name string
	Etag []byte
}
type DeleteServiceAccountRequest struct{ Name string }
type DeleteServiceAccountKeyRequest struct{ Name string }
type DeleteRoleRequest struct {
	Name string
	Etag []byte
}
