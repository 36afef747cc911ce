// Package kmspb is a stub for tests: declarations with the signatures of
// cloud.google.com/go/kms/apiv1/kmspb, and nothing behind them.
package kmspb

type DecryptRequest struct {
	Name                        string
	Ciphertext                  []byte
	AdditionalAuthenticatedData []byte
}
type DecryptResponse struct {
	Plaintext   []byte
	UsedPrimary bool
}
type AsymmetricDecryptRequest struct {
	Name       string
	Ciphertext []byte
}
type AsymmetricDecryptResponse struct {
	Plaintext                []byte
	VerifiedCiphertextCrc32C bool
}
type RawDecryptRequest struct {
	Name                        string
	Ciphertext                  []byte
	AdditionalAuthenticatedData []byte
}
type RawDecryptResponse struct {
	Plaintext                                 []byte
	VerifiedCiphertextCrc32C                  bool
	VerifiedAdditionalAuthenticatedDataCrc32C bool
}
type AsymmetricSignRequest struct {
	Name string
	Data []byte
}
type AsymmetricSignResponse struct {
	Signature            []byte
	VerifiedDigestCrc32C bool
	Name                 string
}
type MacSignRequest struct {
	Name string
	Data []byte
}
type MacSignResponse struct {
	Name               string
	Mac                []byte
	VerifiedDataCrc32C bool
}
type CreateCryptoKeyRequest struct {
	Parent                     string
	CryptoKeyId                string
	SkipInitialVersionCreation bool
}
type CryptoKey struct {
	Name       string
	Labels     map[string]string
	ImportOnly bool
}
type CreateCryptoKeyVersionRequest struct{ Parent string }
type CryptoKeyVersion struct {
	Name                string
	ImportJob           string
	ImportFailureReason string
}
type CreateKeyRingRequest struct {
	Parent    string
	KeyRingId string
}
type KeyRing struct{ Name string }
type ImportCryptoKeyVersionRequest struct {
	Parent           string
	CryptoKeyVersion string
	ImportJob        string
}
type UpdateCryptoKeyRequest struct{}
type UpdateCryptoKeyVersionRequest struct{}
type UpdateCryptoKeyPrimaryVersionRequest struct {
	Name               string
	CryptoKeyVersionId string
}
type RestoreCryptoKeyVersionRequest struct{ Name string }
type DestroyCryptoKeyVersionRequest struct{ Name string }
