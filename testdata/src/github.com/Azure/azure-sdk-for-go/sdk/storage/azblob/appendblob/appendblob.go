// Package appendblob is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/appendblob, and nothing behind them.
package appendblob

import (
	"context"
	"io"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
)

type Client struct{}
type CreateOptions struct {
	LegalHold *bool
	Tags      map[string]string
	Metadata  map[string]*string
}
type CreateResponse = generated.AppendBlobClientCreateResponse
type AppendBlockOptions struct{}
type AppendBlockResponse = generated.AppendBlobClientAppendBlockResponse
type AppendBlockFromURLOptions struct{ CopySourceAuthorization *string }
type AppendBlockFromURLResponse = generated.AppendBlobClientAppendBlockFromURLResponse

func (ab *Client) DownloadStream(ctx context.Context, o *blob.DownloadStreamOptions) (_ blob.DownloadStreamResponse, _ error) {
	return
}
func (ab *Client) Create(ctx context.Context, o *CreateOptions) (_ CreateResponse, _ error) { return }
func (ab *Client) AppendBlock(ctx context.Context, body io.ReadSeekCloser, o *AppendBlockOptions) (_ AppendBlockResponse, _ error) {
	return
}
func (ab *Client) AppendBlockFromURL(ctx context.Context, source string, o *AppendBlockFromURLOptions) (_ AppendBlockFromURLResponse, _ error) {
	return
}
func (ab *Client) Delete(ctx context.Context, o *blob.DeleteOptions) (_ blob.DeleteResponse, _ error) {
	return
}
func (ab *Client) GetSASURL(permissions sas.BlobPermissions, expiry time.Time, o *blob.GetSASURLOptions) (_ string, _ error) {
	return
}
