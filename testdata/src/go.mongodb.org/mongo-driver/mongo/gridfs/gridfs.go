// Package gridfs is a stub for tests: declarations with the signatures of
// go.mongodb.org/mongo-driver/mongo/gridfs, and nothing behind them.
package gridfs

import (
	"context"
	"io"

	"go.mongodb.org/mongo-driver/bson/primitive"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

type Bucket struct{}
type DownloadStream struct{}
type UploadStream struct{ FileID any }

func (b *Bucket) Find(filter any, opts ...*options.GridFSFindOptions) (_ *mongo.Cursor, _ error) {
	return
}
func (b *Bucket) FindContext(ctx context.Context, filter any, opts ...*options.GridFSFindOptions) (_ *mongo.Cursor, _ error) {
	return
}
func (b *Bucket) OpenDownloadStream(fileID any) (_ *DownloadStream, _ error) { return }
func (b *Bucket) OpenDownloadStreamByName(filename string, opts ...*options.NameOptions) (_ *DownloadStream, _ error) {
	return
}
func (b *Bucket) DownloadToStream(fileID any, stream io.Writer) (_ int64, _ error) { return }
func (b *Bucket) DownloadToStreamByName(filename string, stream io.Writer, opts ...*options.NameOptions) (_ int64, _ error) {
	return
}
func (b *Bucket) OpenUploadStream(filename string, opts ...*options.UploadOptions) (_ *UploadStream, _ error) {
	return
}
func (b *Bucket) OpenUploadStreamWithID(fileID any, filename string, opts ...*options.UploadOptions) (_ *UploadStream, _ error) {
	return
}
func (b *Bucket) UploadFromStream(filename string, source io.Reader, opts ...*options.UploadOptions) (_ primitive.ObjectID, _ error) {
	return
}
func (b *Bucket) UploadFromStreamWithID(fileID any, filename string, source io.Reader, opts ...*options.UploadOptions) (_ error) {
	return
}
func (b *Bucket) Rename(fileID any, newFilename string) (_ error)                             { return }
func (b *Bucket) RenameContext(ctx context.Context, fileID any, newFilename string) (_ error) { return }
func (b *Bucket) Delete(fileID any) (_ error)                                                 { return }
func (b *Bucket) DeleteContext(ctx context.Context, fileID any) (_ error)                     { return }
func (b *Bucket) Drop() (_ error)                                                             { return }
func (b *Bucket) DropContext(ctx context.Context) (_ error)                                   { return }
