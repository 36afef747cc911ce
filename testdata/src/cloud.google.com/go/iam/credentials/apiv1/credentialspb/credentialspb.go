// Package credentialspb is a stub for tests: declarations with the signatures of
// cloud.google.com/go/iam/credentials/apiv1/credentialspb, and nothing behind them.
package credentialspb

type GenerateAccessTokenRequest struct {
	Name      string
	Delegates []string
	Scope     []string
}
type GenerateAccessTokenResponse struct{ AccessToken string }
type GenerateIdTokenRequest struct {
	Name      string
	Delegates []string
	Audience  string
}
type GenerateIdTokenResponse struct{ Token string }
type SignBlobRequest struct {
	Name      string
	Delegates []string
	Payload   []byte
}
type SignBlobResponse struct {
	KeyId      string
	SignedBlob []byte
}
type SignJwtRequest struct {
	Name      string
	Delegates []string
	Payload   string
}
type SignJwtResponse struct {
	KeyId     string
	SignedJwt string
}
