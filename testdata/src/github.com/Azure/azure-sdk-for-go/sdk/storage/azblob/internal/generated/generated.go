// Package generated is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated, and nothing behind them.
package generated

type ContainerClientListBlobFlatSegmentResponse struct {
	ClientRequestID *string
	ContentType     *string
	RequestID       *string
}
type ServiceClientListContainersSegmentResponse struct {
	ClientRequestID *string
	ContentType     *string
	RequestID       *string
}
type BlockBlobClientCommitBlockListResponse struct {
	ClientRequestID *string
	ContentCRC64    []byte
	ContentMD5      []byte
}
type ContainerClientCreateResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type BlobClientDeleteResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type ContainerClientDeleteResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type BlobClientStartCopyFromURLResponse struct {
	ClientRequestID *string
	CopyID          *string
	RequestID       *string
}
type BlobClientCopyFromURLResponse struct {
	ClientRequestID *string
	ContentCRC64    []byte
	ContentMD5      []byte
}
type BlobClientSetMetadataResponse struct {
	ClientRequestID     *string
	EncryptionKeySHA256 *string
	EncryptionScope     *string
}
type BlobClientSetTagsResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type AccessTier string
type BlobClientSetTierResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type BlobHTTPHeaders struct {
	BlobCacheControl       *string
	BlobContentDisposition *string
	BlobContentEncoding    *string
}
type BlobClientSetHTTPHeadersResponse struct {
	BlobSequenceNumber *int64
	ClientRequestID    *string
	RequestID          *string
}
type BlobClientSetLegalHoldResponse struct {
	ClientRequestID *string
	LegalHold       *bool
	RequestID       *string
}
type BlobClientSetImmutabilityPolicyResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type BlobClientUndeleteResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type BlobClientCreateSnapshotResponse struct {
	ClientRequestID   *string
	IsServerEncrypted *bool
	RequestID         *string
}
type BlobClientDeleteImmutabilityPolicyResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type BlockBlobClientUploadResponse struct {
	ClientRequestID *string
	ContentCRC64    []byte
	ContentMD5      []byte
}
type BlockBlobClientUploadBlobFromURLResponse struct {
	ClientRequestID *string
	ContentCRC64    []byte
	ContentMD5      []byte
}
type BlockBlobClientStageBlockResponse struct {
	ClientRequestID *string
	ContentCRC64    []byte
	ContentMD5      []byte
}
type AppendBlobClientCreateResponse struct {
	ClientRequestID     *string
	ContentMD5          []byte
	EncryptionKeySHA256 *string
}
type AppendBlobClientAppendBlockResponse struct {
	BlobAppendOffset        *string
	BlobCommittedBlockCount *int32
	ClientRequestID         *string
}
type AppendBlobClientAppendBlockFromURLResponse struct {
	BlobAppendOffset        *string
	BlobCommittedBlockCount *int32
	ClientRequestID         *string
}
type ContainerClientListBlobHierarchySegmentResponse struct {
	ClientRequestID *string
	ContentType     *string
	RequestID       *string
}
type ContainerClientFilterBlobsResponse struct {
	ClientRequestID *string
	ContentType     *string
	RequestID       *string
}
type ContainerClientRestoreResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type ContainerClientSetAccessPolicyResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type ContainerClientSetMetadataResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type ServiceClientFilterBlobsResponse struct {
	ClientRequestID *string
	ContentType     *string
	RequestID       *string
}
type ServiceClientSetPropertiesResponse struct {
	ClientRequestID *string
	RequestID       *string
	Version         *string
}
type KeyInfo struct {
	Expiry                *string
	Start                 *string
	DelegatedUserTenantID *string
}
