// Package blob is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob, and nothing behind them.
package blob

import (
	"context"
	"os"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
)

type DownloadBufferOptions struct {
	BlockSize   int64
	Concurrency uint16
}
type DownloadFileOptions struct {
	BlockSize   int64
	Concurrency uint16
}
type DownloadStreamOptions struct{ RangeGetContentMD5 *bool }
type DownloadStreamResponse struct{}
type DeleteOptions struct{}
type DeleteResponse = generated.BlobClientDeleteResponse
type Client struct{}
type StartCopyFromURLOptions struct {
	LegalHold *bool
	BlobTags  map[string]string
	Metadata  map[string]*string
}
type StartCopyFromURLResponse = generated.BlobClientStartCopyFromURLResponse
type CopyFromURLOptions struct {
	BlobTags                map[string]string
	CopySourceAuthorization *string
	LegalHold               *bool
}
type CopyFromURLResponse = generated.BlobClientCopyFromURLResponse
type SetMetadataOptions struct{}
type SetMetadataResponse = generated.BlobClientSetMetadataResponse
type SetTagsOptions struct {
	VersionID                 *string
	TransactionalContentCRC64 []byte
	TransactionalContentMD5   []byte
}
type SetTagsResponse = generated.BlobClientSetTagsResponse
type AccessTier = generated.AccessTier
type SetTierOptions struct{}
type SetTierResponse = generated.BlobClientSetTierResponse
type HTTPHeaders = generated.BlobHTTPHeaders
type SetHTTPHeadersOptions struct{}
type SetHTTPHeadersResponse = generated.BlobClientSetHTTPHeadersResponse
type SetLegalHoldOptions struct{}
type SetLegalHoldResponse = generated.BlobClientSetLegalHoldResponse
type SetImmutabilityPolicyOptions struct{}
type SetImmutabilityPolicyResponse = generated.BlobClientSetImmutabilityPolicyResponse
type UndeleteOptions struct{}
type UndeleteResponse = generated.BlobClientUndeleteResponse
type CreateSnapshotOptions struct{ Metadata map[string]*string }
type CreateSnapshotResponse = generated.BlobClientCreateSnapshotResponse
type DeleteImmutabilityPolicyOptions struct{}
type DeleteImmutabilityPolicyResponse = generated.BlobClientDeleteImmutabilityPolicyResponse
type GetSASURLOptions struct{}

func (b *Client) DownloadBuffer(ctx context.Context, buffer []byte, o *DownloadBufferOptions) (_ int64, _ error) {
	return
}
func (b *Client) DownloadFile(ctx context.Context, file *os.File, o *DownloadFileOptions) (_ int64, _ error) {
	return
}
func (b *Client) DownloadStream(ctx context.Context, o *DownloadStreamOptions) (_ DownloadStreamResponse, _ error) {
	return
}
func (b *Client) StartCopyFromURL(ctx context.Context, copySource string, options *StartCopyFromURLOptions) (_ StartCopyFromURLResponse, _ error) {
	return
}
func (b *Client) CopyFromURL(ctx context.Context, copySource string, options *CopyFromURLOptions) (_ CopyFromURLResponse, _ error) {
	return
}
func (b *Client) SetMetadata(ctx context.Context, metadata map[string]*string, o *SetMetadataOptions) (_ SetMetadataResponse, _ error) {
	return
}
func (b *Client) SetTags(ctx context.Context, tags map[string]string, options *SetTagsOptions) (_ SetTagsResponse, _ error) {
	return
}
func (b *Client) SetTier(ctx context.Context, tier AccessTier, o *SetTierOptions) (_ SetTierResponse, _ error) {
	return
}
func (b *Client) SetHTTPHeaders(ctx context.Context, httpHeaders HTTPHeaders, o *SetHTTPHeadersOptions) (_ SetHTTPHeadersResponse, _ error) {
	return
}
func (b *Client) SetLegalHold(ctx context.Context, legalHold bool, options *SetLegalHoldOptions) (_ SetLegalHoldResponse, _ error) {
	return
}
func (b *Client) SetImmutabilityPolicy(ctx context.Context, expiryTime time.Time, options *SetImmutabilityPolicyOptions) (_ SetImmutabilityPolicyResponse, _ error) {
	return
}
func (b *Client) Undelete(ctx context.Context, o *UndeleteOptions) (_ UndeleteResponse, _ error) {
	return
}
func (b *Client) CreateSnapshot(ctx context.Context, options *CreateSnapshotOptions) (_ CreateSnapshotResponse, _ error) {
	return
}
func (b *Client) Delete(ctx context.Context, o *DeleteOptions) (_ DeleteResponse, _ error) { return }
func (b *Client) DeleteImmutabilityPolicy(ctx context.Context, options *DeleteImmutabilityPolicyOptions) (_ DeleteImmutabilityPolicyResponse, _ error) {
	return
}
func (b *Client) GetSASURL(permissions sas.BlobPermissions, expiry time.Time, o *GetSASURLOptions) (_ string, _ error) {
	return
}
