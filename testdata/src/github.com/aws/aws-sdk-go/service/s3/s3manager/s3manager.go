// Package s3manager is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/s3/s3manager, and nothing behind them.
package s3manager

import (
	"io"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/s3"
)

type Uploader struct{}
type UploadInput struct {
	ACL    *string
	Body   io.Reader
	Bucket *string
}
type UploadOutput struct {
	Location  string
	VersionID *string
	UploadID  string
}
type BatchUploadIterator interface {
	Err() error
	Next() bool
}
type Downloader struct{}
type BatchDownloadIterator interface {
	Err() error
	Next() bool
}
type BatchDelete struct{}
type BatchDeleteIterator interface {
	Err() error
	Next() bool
}

func (u Uploader) Upload(input *UploadInput, options ...func(*Uploader)) (_ *UploadOutput, _ error) {
	return
}
func (u Uploader) UploadWithContext(ctx aws.Context, input *UploadInput, opts ...func(*Uploader)) (_ *UploadOutput, _ error) {
	return
}
func (u Uploader) UploadWithIterator(ctx aws.Context, iter BatchUploadIterator, opts ...func(*Uploader)) (_ error) {
	return
}
func (d Downloader) Download(w io.WriterAt, input *s3.GetObjectInput, options ...func(*Downloader)) (_ int64, _ error) {
	return
}
func (d Downloader) DownloadWithContext(ctx aws.Context, w io.WriterAt, input *s3.GetObjectInput, options ...func(*Downloader)) (_ int64, _ error) {
	return
}
func (d Downloader) DownloadWithIterator(ctx aws.Context, iter BatchDownloadIterator, opts ...func(*Downloader)) (_ error) {
	return
}
func (d *BatchDelete) Delete(ctx aws.Context, iter BatchDeleteIterator) (_ error) { return }
