package mongo

import (
	"context"
	"io"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
)

type GridFSBucket struct{}
type GridFSDownloadStream struct{}
type GridFSUploadStream struct{ FileID any }

func (b *GridFSBucket) Find(ctx context.Context, filter any, opts ...options.Lister[options.GridFSFindOptions]) (_ *Cursor, _ error) {
	return
}
func (b *GridFSBucket) OpenDownloadStream(ctx context.Context, fileID any) (_ *GridFSDownloadStream, _ error) {
	return
}
func (b *GridFSBucket) OpenDownloadStreamByName(ctx context.Context, filename string, opts ...options.Lister[options.GridFSNameOptions]) (_ *GridFSDownloadStream, _ error) {
	return
}
func (b *GridFSBucket) DownloadToStream(ctx context.Context, fileID any, stream io.Writer) (_ int64, _ error) {
	return
}
func (b *GridFSBucket) DownloadToStreamByName(ctx context.Context, filename string, stream io.Writer, opts ...options.Lister[options.GridFSNameOptions]) (_ int64, _ error) {
	return
}
func (b *GridFSBucket) OpenUploadStream(ctx context.Context, filename string, opts ...options.Lister[options.GridFSUploadOptions]) (_ *GridFSUploadStream, _ error) {
	return
}
func (b *GridFSBucket) OpenUploadStreamWithID(ctx context.Context, fileID any, filename string, opts ...options.Lister[options.GridFSUploadOptions]) (_ *GridFSUploadStream, _ error) {
	return
}
func (b *GridFSBucket) UploadFromStream(ctx context.Context, filename string, source io.Reader, opts ...options.Lister[options.GridFSUploadOptions]) (_ bson.ObjectID, _ error) {
	return
}
func (b *GridFSBucket) UploadFromStreamWithID(ctx context.Context, fileID any, filename string, source io.Reader, opts ...options.Lister[options.GridFSUploadOptions]) (_ error) {
	return
}
func (b *GridFSBucket) Rename(ctx context.Context, fileID any, newFilename string) (_ error) { return }
func (b *GridFSBucket) Delete(ctx context.Context, fileID any) (_ error)                     { return }
func (b *GridFSBucket) Drop(ctx context.Context) (_ error)                                   { return }
