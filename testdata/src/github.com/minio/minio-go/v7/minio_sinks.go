package minio

import (
	"context"
	"io"
	"iter"
	"net/http"
	"time"
)

type ObjectMultipartInfo struct {
	Initiated    time.Time
	StorageClass string
	Key          string
}
type SelectObjectOptions struct{ Expression string }
type SelectResults struct{}
type AppendObjectOptions struct {
	Progress             io.Reader
	ChunkSize            uint64
	DisableContentSha256 bool
}
type PutObjectFanOutRequest struct{}
type PutObjectFanOutResponse struct {
	Key       string
	ETag      string
	VersionID string
}
type SnowballOptions struct {
	InMemory bool
	Compress bool
	SkipErrs bool
}
type SnowballObject struct {
	Key     string
	Size    int64
	ModTime time.Time
}
type Core struct{ *Client }
type ListBucketResult struct {
	Delimiter    string
	EncodingType string
	IsTruncated  bool
}
type ListBucketV2Result struct {
	Delimiter    string
	EncodingType string
	IsTruncated  bool
}
type PutObjectPartOptions struct {
	Md5Base64    string
	Sha256Hex    string
	CustomHeader http.Header
}
type ObjectPart struct {
	PartNumber   int
	LastModified time.Time
	ETag         string
}
type CompletePart struct {
	PartNumber    int
	ETag          string
	ChecksumCRC32 string
}

func (c *Client) GetObjectRetention(ctx context.Context, bucketName string, objectName string, versionID string) (_ *RetentionMode, _ *time.Time, _ error) {
	return
}
func (c *Client) ListIncompleteUploads(ctx context.Context, bucketName string, objectPrefix string, recursive bool) (_ <-chan ObjectMultipartInfo) {
	return
}
func (c *Client) SelectObjectContent(ctx context.Context, bucketName string, objectName string, opts SelectObjectOptions) (_ *SelectResults, _ error) {
	return
}
func (c *Client) AppendObject(ctx context.Context, bucketName string, objectName string, reader io.Reader, objectSize int64, opts AppendObjectOptions) (_ UploadInfo, _ error) {
	return
}
func (c *Client) PutObjectFanOut(ctx context.Context, bucket string, fanOutData io.Reader, fanOutReq PutObjectFanOutRequest) (_ []PutObjectFanOutResponse, _ error) {
	return
}
func (c *Client) PutObjectsSnowball(ctx context.Context, bucketName string, opts SnowballOptions, objs <-chan SnowballObject) (_ error) {
	return
}
func (c *Client) SetObjectLockConfig(ctx context.Context, bucketName string, mode *RetentionMode, validity *uint, unit *ValidityUnit) (_ error) {
	return
}
func (c *Client) EnableVersioning(ctx context.Context, bucketName string) (_ error)        { return }
func (c *Client) SuspendVersioning(ctx context.Context, bucketName string) (_ error)       { return }
func (c *Client) RemoveBucketEncryption(ctx context.Context, bucketName string) (_ error)  { return }
func (c *Client) RemoveBucketReplication(ctx context.Context, bucketName string) (_ error) { return }
func (c *Client) RemoveBucketTagging(ctx context.Context, bucketName string) (_ error)     { return }
func (c *Client) RemoveAllBucketNotification(ctx context.Context, bucketName string) (_ error) {
	return
}
func (c *Client) RemoveObjectsWithIter(ctx context.Context, bucketName string, objectsIter iter.Seq[ObjectInfo], opts RemoveObjectsOptions) (_ iter.Seq[RemoveObjectResult], _ error) {
	return
}
func (c Core) GetObject(ctx context.Context, bucketName string, objectName string, opts GetObjectOptions) (_ io.ReadCloser, _ ObjectInfo, _ http.Header, _ error) {
	return
}
func (c Core) GetBucketPolicy(ctx context.Context, bucket string) (_ string, _ error) { return }
func (c Core) ListObjects(bucket string, prefix string, marker string, delimiter string, maxKeys int) (_ ListBucketResult, _ error) {
	return
}
func (c Core) ListObjectsV2(bucketName string, objectPrefix string, startAfter string, continuationToken string, delimiter string, maxkeys int) (_ ListBucketV2Result, _ error) {
	return
}
func (c Core) PutObject(ctx context.Context, bucket string, object string, data io.Reader, size int64, md5Base64 string, sha256Hex string, opts PutObjectOptions) (_ UploadInfo, _ error) {
	return
}
func (c Core) PutObjectPart(ctx context.Context, bucket string, object string, uploadID string, partID int, data io.Reader, size int64, opts PutObjectPartOptions) (_ ObjectPart, _ error) {
	return
}
func (c Core) CopyObject(ctx context.Context, sourceBucket string, sourceObject string, destBucket string, destObject string, metadata map[string]string, srcOpts CopySrcOptions, dstOpts PutObjectOptions) (_ ObjectInfo, _ error) {
	return
}
func (c Core) NewMultipartUpload(ctx context.Context, bucket string, object string, opts PutObjectOptions) (_ string, _ error) {
	return
}
func (c Core) CompleteMultipartUpload(ctx context.Context, bucket string, object string, uploadID string, parts []CompletePart, opts PutObjectOptions) (_ UploadInfo, _ error) {
	return
}
func (c Core) PutBucketPolicy(ctx context.Context, bucket string, bucketPolicy string) (_ error) {
	return
}
