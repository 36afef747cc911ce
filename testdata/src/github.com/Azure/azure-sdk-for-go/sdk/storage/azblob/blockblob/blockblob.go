// Package blockblob is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob, and nothing behind them.
package blockblob

import (
	"context"
	"io"
	"os"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
)

type UploadBufferOptions = uploadFromReaderOptions
type uploadFromReaderOptions struct {
	BlockSize int64
	Metadata  map[string]*string
	Tags      map[string]string
}
type UploadBufferResponse = uploadFromReaderResponse
type uploadFromReaderResponse struct {
	ClientRequestID     *string
	ContentMD5          []byte
	EncryptionKeySHA256 *string
}
type UploadFileOptions = uploadFromReaderOptions
type UploadFileResponse = uploadFromReaderResponse
type UploadStreamOptions struct {
	BlockSize   int64
	Concurrency int
	Metadata    map[string]*string
}
type CommitBlockListResponse = generated.BlockBlobClientCommitBlockListResponse
type Client struct{}
type UploadOptions struct {
	Tags      map[string]string
	Metadata  map[string]*string
	LegalHold *bool
}
type UploadResponse = generated.BlockBlobClientUploadResponse
type UploadStreamResponse = CommitBlockListResponse
type UploadBlobFromURLOptions struct {
	Tags                     map[string]string
	CopySourceAuthorization  *string
	CopySourceBlobProperties *bool
}
type UploadBlobFromURLResponse = generated.BlockBlobClientUploadBlobFromURLResponse
type StageBlockOptions struct{}
type StageBlockResponse = generated.BlockBlobClientStageBlockResponse
type CommitBlockListOptions struct {
	Tags      map[string]string
	Metadata  map[string]*string
	RequestID *string
}

func (bb *Client) DownloadBuffer(ctx context.Context, buffer []byte, o *blob.DownloadBufferOptions) (_ int64, _ error) {
	return
}
func (bb *Client) DownloadFile(ctx context.Context, file *os.File, o *blob.DownloadFileOptions) (_ int64, _ error) {
	return
}
func (bb *Client) DownloadStream(ctx context.Context, o *blob.DownloadStreamOptions) (_ blob.DownloadStreamResponse, _ error) {
	return
}
func (bb *Client) Upload(ctx context.Context, body io.ReadSeekCloser, options *UploadOptions) (_ UploadResponse, _ error) {
	return
}
func (bb *Client) UploadBuffer(ctx context.Context, buffer []byte, o *UploadBufferOptions) (_ UploadBufferResponse, _ error) {
	return
}
func (bb *Client) UploadFile(ctx context.Context, file *os.File, o *UploadFileOptions) (_ UploadFileResponse, _ error) {
	return
}
func (bb *Client) UploadStream(ctx context.Context, body io.Reader, o *UploadStreamOptions) (_ UploadStreamResponse, _ error) {
	return
}
func (bb *Client) UploadBlobFromURL(ctx context.Context, copySource string, options *UploadBlobFromURLOptions) (_ UploadBlobFromURLResponse, _ error) {
	return
}
func (bb *Client) StageBlock(ctx context.Context, base64BlockID string, body io.ReadSeekCloser, options *StageBlockOptions) (_ StageBlockResponse, _ error) {
	return
}
func (bb *Client) CommitBlockList(ctx context.Context, base64BlockIDs []string, options *CommitBlockListOptions) (_ CommitBlockListResponse, _ error) {
	return
}
func (bb *Client) StartCopyFromURL(ctx context.Context, copySource string, o *blob.StartCopyFromURLOptions) (_ blob.StartCopyFromURLResponse, _ error) {
	return
}
func (bb *Client) CopyFromURL(ctx context.Context, copySource string, o *blob.CopyFromURLOptions) (_ blob.CopyFromURLResponse, _ error) {
	return
}
func (bb *Client) SetMetadata(ctx context.Context, metadata map[string]*string, o *blob.SetMetadataOptions) (_ blob.SetMetadataResponse, _ error) {
	return
}
func (bb *Client) Delete(ctx context.Context, o *blob.DeleteOptions) (_ blob.DeleteResponse, _ error) {
	return
}
func (bb *Client) GetSASURL(permissions sas.BlobPermissions, expiry time.Time, o *blob.GetSASURLOptions) (_ string, _ error) {
	return
}
