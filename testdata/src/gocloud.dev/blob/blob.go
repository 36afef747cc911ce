// Package blob is a stub for tests: declarations with the signatures of
// gocloud.dev/blob, and nothing behind them.
package blob

import (
	"context"
	"io"
	"time"
)

type Bucket struct{}
type ReaderOptions struct{}
type Reader struct{}
type ListOptions struct {
	Prefix    string
	Delimiter string
}
type ListIterator struct{}
type ListObject struct {
	Key     string
	ModTime time.Time
	Size    int64
}
type Attributes struct {
	CacheControl       string
	ContentDisposition string
	ContentEncoding    string
}
type WriterOptions struct {
	BufferSize     int
	MaxConcurrency int
	CacheControl   string
}
type Writer struct{}
type CopyOptions struct{}
type SignedURLOptions struct {
	Expiry      time.Duration
	Method      string
	ContentType string
}

func (b *Bucket) ReadAll(ctx context.Context, key string) (_ []byte, _ error) { return }
func (b *Bucket) NewReader(ctx context.Context, key string, opts *ReaderOptions) (_ *Reader, _ error) {
	return
}
func (b *Bucket) NewRangeReader(ctx context.Context, key string, offset int64, length int64, opts *ReaderOptions) (_ *Reader, _ error) {
	return
}
func (b *Bucket) Download(ctx context.Context, key string, w io.Writer, opts *ReaderOptions) (_ error) {
	return
}
func (b *Bucket) List(opts *ListOptions) (_ *ListIterator) { return }
func (b *Bucket) ListPage(ctx context.Context, pageToken []byte, pageSize int, opts *ListOptions) (_ []*ListObject, _ []byte, _ error) {
	return
}
func (b *Bucket) Attributes(ctx context.Context, key string) (_ *Attributes, _ error) { return }
func (b *Bucket) WriteAll(ctx context.Context, key string, p []byte, opts *WriterOptions) (_ error) {
	return
}
func (b *Bucket) NewWriter(ctx context.Context, key string, opts *WriterOptions) (_ *Writer, _ error) {
	return
}
func (b *Bucket) Upload(ctx context.Context, key string, r io.Reader, opts *WriterOptions) (_ error) {
	return
}
func (b *Bucket) Copy(ctx context.Context, dstKey string, srcKey string, opts *CopyOptions) (_ error) {
	return
}
func (b *Bucket) Delete(ctx context.Context, key string) (_ error) { return }
func (b *Bucket) SignedURL(ctx context.Context, key string, opts *SignedURLOptions) (_ string, _ error) {
	return
}
