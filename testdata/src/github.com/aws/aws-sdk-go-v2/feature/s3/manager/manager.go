// Package manager is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/feature/s3/manager, and nothing behind them.
package manager

import (
	"context"
	"io"

	"github.com/aws/aws-sdk-go-v2/service/s3"
)

type Uploader struct{}
type UploadOutput struct {
	Location         string
	UploadID         string
	BucketKeyEnabled bool
}
type Downloader struct{}

func (u Uploader) Upload(ctx context.Context, input *s3.PutObjectInput, opts ...func(*Uploader)) (_ *UploadOutput, _ error) {
	return
}
func (d Downloader) Download(ctx context.Context, w io.WriterAt, input *s3.GetObjectInput, options ...func(*Downloader)) (_ int64, _ error) {
	return
}
