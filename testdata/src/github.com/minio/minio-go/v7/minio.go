// Package minio is a stub for tests: declarations with the signatures of
// github.com/minio/minio-go/v7, and nothing behind them.
package minio

import (
	"context"
	"io"
	"iter"
	"net/http"
	"net/url"
	"time"
)

type Options struct {
	Secure bool
	Region string
}
type Object struct{ closed bool }

func (o *Object) Read(b []byte) (n int, err error) { return }
func (o *Object) Close() (err error)               { return }

type ObjectInfo struct {
	Key  string
	Size int64
	Err  error
}
type BucketInfo struct{ Name string }
type UploadInfo struct{ Bucket, Key string }
type CopyDestOptions struct{ Bucket, Object string }
type CopySrcOptions struct{ Bucket, Object string }
type PostPolicy struct{ conditions []string }
type RemoveObjectError struct {
	ObjectName string
	Err        error
}
type RemoveObjectResult struct {
	ObjectName string
	Err        error
}
type RetentionMode string
type ValidityUnit string
type Tags struct{ tags map[string]string }
type Configuration struct{ rules []string }
type GetObjectOptions struct{ VersionID string }
type StatObjectOptions = GetObjectOptions
type GetObjectTaggingOptions struct{ VersionID string }
type ListObjectsOptions struct {
	Prefix    string
	Recursive bool
}
type PutObjectOptions struct{ ContentType string }
type PutObjectTaggingOptions struct{ VersionID string }
type PutObjectRetentionOptions struct{ GovernanceBypass bool }
type PutObjectLegalHoldOptions struct{ VersionID string }
type MakeBucketOptions struct{ Region string }
type BucketVersioningConfiguration struct{ Status string }
type RemoveObjectOptions struct{ ForceDelete bool }
type RemoveObjectsOptions struct{ GovernanceBypass bool }
type RemoveObjectTaggingOptions struct{ VersionID string }
type RemoveBucketOptions struct{ ForceDelete bool }
type Client struct{ endpoint string }

func New(endpoint string, opts *Options) (_ *Client, _ error) { return }
func (c *Client) GetObject(ctx context.Context, bucketName, objectName string, opts GetObjectOptions) (_ *Object, _ error) {
	return
}
func (c *Client) FGetObject(ctx context.Context, bucketName, objectName, filePath string, opts GetObjectOptions) (_ error) {
	return
}
func (c *Client) GetObjectACL(ctx context.Context, bucketName, objectName string) (_ *ObjectInfo, _ error) {
	return
}
func (c *Client) GetObjectTagging(ctx context.Context, bucketName, objectName string, opts GetObjectTaggingOptions) (_ *Tags, _ error) {
	return
}
func (c *Client) GetBucketPolicy(ctx context.Context, bucketName string) (_ string, _ error) { return }
func (c *Client) ListBuckets(ctx context.Context) (_ []BucketInfo, _ error)                  { return }
func (c *Client) ListObjects(ctx context.Context, bucketName string, opts ListObjectsOptions) (_ <-chan ObjectInfo) {
	return
}
func (c *Client) ListObjectsIter(ctx context.Context, bucketName string, opts ListObjectsOptions) (_ iter.Seq[ObjectInfo]) {
	return
}
func (c *Client) StatObject(ctx context.Context, bucketName, objectName string, opts StatObjectOptions) (_ ObjectInfo, _ error) {
	return
}
func (c *Client) PutObject(ctx context.Context, bucketName, objectName string, reader io.Reader, objectSize int64, opts PutObjectOptions) (info UploadInfo, err error) {
	return
}
func (c *Client) FPutObject(ctx context.Context, bucketName, objectName, filePath string, opts PutObjectOptions) (info UploadInfo, err error) {
	return
}
func (c *Client) CopyObject(ctx context.Context, dst CopyDestOptions, src CopySrcOptions) (_ UploadInfo, _ error) {
	return
}
func (c *Client) ComposeObject(ctx context.Context, dst CopyDestOptions, srcs ...CopySrcOptions) (_ UploadInfo, _ error) {
	return
}
func (c *Client) MakeBucket(ctx context.Context, bucketName string, opts MakeBucketOptions) (err error) {
	return
}
func (c *Client) SetBucketPolicy(ctx context.Context, bucketName, policy string) (_ error) { return }
func (c *Client) SetBucketEncryption(ctx context.Context, bucketName string, config *Configuration) (_ error) {
	return
}
func (c *Client) SetBucketLifecycle(ctx context.Context, bucketName string, config *Configuration) (_ error) {
	return
}
func (c *Client) SetBucketReplication(ctx context.Context, bucketName string, config Configuration) (_ error) {
	return
}
func (c *Client) SetBucketNotification(ctx context.Context, bucketName string, config Configuration) (_ error) {
	return
}
func (c *Client) SetBucketVersioning(ctx context.Context, bucketName string, config BucketVersioningConfiguration) (_ error) {
	return
}
func (c *Client) SetBucketTagging(ctx context.Context, bucketName string, tags *Tags) (_ error) {
	return
}
func (c *Client) SetBucketObjectLockConfig(ctx context.Context, bucketName string, mode *RetentionMode, validity *uint, unit *ValidityUnit) (_ error) {
	return
}
func (c *Client) PutObjectTagging(ctx context.Context, bucketName, objectName string, otags *Tags, opts PutObjectTaggingOptions) (_ error) {
	return
}
func (c *Client) PutObjectRetention(ctx context.Context, bucketName, objectName string, opts PutObjectRetentionOptions) (_ error) {
	return
}
func (c *Client) PutObjectLegalHold(ctx context.Context, bucketName, objectName string, opts PutObjectLegalHoldOptions) (_ error) {
	return
}
func (c *Client) RemoveObject(ctx context.Context, bucketName, objectName string, opts RemoveObjectOptions) (_ error) {
	return
}
func (c *Client) RemoveObjects(ctx context.Context, bucketName string, objectsCh <-chan ObjectInfo, opts RemoveObjectsOptions) (_ <-chan RemoveObjectError) {
	return
}
func (c *Client) RemoveObjectsWithResult(ctx context.Context, bucketName string, objectsCh <-chan ObjectInfo, opts RemoveObjectsOptions) (_ <-chan RemoveObjectResult) {
	return
}
func (c *Client) RemoveObjectTagging(ctx context.Context, bucketName, objectName string, opts RemoveObjectTaggingOptions) (_ error) {
	return
}
func (c *Client) RemoveBucket(ctx context.Context, bucketName string) (_ error) { return }
func (c *Client) RemoveBucketWithOptions(ctx context.Context, bucketName string, opts RemoveBucketOptions) (_ error) {
	return
}
func (c *Client) RemoveIncompleteUpload(ctx context.Context, bucketName, objectName string) (_ error) {
	return
}
func (c *Client) PresignedGetObject(ctx context.Context, bucketName, objectName string, expires time.Duration, reqParams url.Values) (u *url.URL, err error) {
	return
}
func (c *Client) PresignedHeadObject(ctx context.Context, bucketName, objectName string, expires time.Duration, reqParams url.Values) (u *url.URL, err error) {
	return
}
func (c *Client) PresignedPutObject(ctx context.Context, bucketName, objectName string, expires time.Duration) (u *url.URL, err error) {
	return
}
func (c *Client) Presign(ctx context.Context, method, bucketName, objectName string, expires time.Duration, reqParams url.Values) (u *url.URL, err error) {
	return
}
func (c *Client) PresignHeader(ctx context.Context, method, bucketName, objectName string, expires time.Duration, reqParams url.Values, extraHeaders http.Header) (u *url.URL, err error) {
	return
}
func (c *Client) PresignedPostPolicy(ctx context.Context, p *PostPolicy) (u *url.URL, formData map[string]string, err error) {
	return
}
