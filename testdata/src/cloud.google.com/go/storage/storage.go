// Package storage is a stub for tests: declarations with the signatures of
// cloud.google.com/go/storage, and nothing behind them.
package storage

import (
	"context"
	"time"
)

type ObjectHandle struct{}
type Reader struct{}
type Writer struct {
	SendCRC32C         bool
	ChunkSize          int
	ChunkRetryDeadline time.Duration
}
type ObjectAttrsToUpdate struct {
	CustomTime    time.Time
	Metadata      map[string]string
	PredefinedACL string
}
type ObjectAttrs struct {
	Bucket      string
	Name        string
	ContentType string
}
type RestoreOptions struct{ CopySourceACL bool }
type BucketHandle struct{}
type Query struct {
	Delimiter string
	Prefix    string
	Versions  bool
}
type ObjectIterator struct{}
type BucketAttrs struct {
	Name                  string
	DefaultEventBasedHold bool
	PredefinedACL         string
}
type BucketAttrsToUpdate struct {
	StorageClass               string
	PredefinedACL              string
	PredefinedDefaultObjectACL string
}
type Notification struct {
	ID             string
	TopicID        string
	TopicProjectID string
}
type Copier struct{}
type Composer struct{}
type ACLHandle struct{}
type ACLRule struct {
	EntityID string
	Domain   string
	Email    string
}
type ACLEntity string
type ACLRole string
type SignedURLOptions struct {
	GoogleAccessID string
	PrivateKey     []byte
	Method         string
}
type PostPolicyV4Options struct {
	GoogleAccessID string
	PrivateKey     []byte
	Expires        time.Time
}
type PostPolicyV4 struct {
	URL    string
	Fields map[string]string
}
type Client struct{}
type HMACKeyOption interface{}
type HMACKey struct {
	Secret   string
	AccessID string
	Etag     string
}
type BucketIterator struct{ Prefix string }
type HMACKeyHandle struct{}
type HMACKeyAttrsToUpdate struct{ Etag string }

func (o *ObjectHandle) NewReader(ctx context.Context) (_ *Reader, _ error) { return }
func (o *ObjectHandle) NewRangeReader(ctx context.Context, offset int64, length int64) (_ *Reader, _ error) {
	return
}
func (o *ObjectHandle) NewWriter(ctx context.Context) (_ *Writer) { return }
func (o *ObjectHandle) Update(ctx context.Context, uattrs ObjectAttrsToUpdate) (_ *ObjectAttrs, _ error) {
	return
}
func (o *ObjectHandle) Restore(ctx context.Context, opts *RestoreOptions) (_ *ObjectAttrs, _ error) {
	return
}
func (o *ObjectHandle) Delete(ctx context.Context) (_ error)                      { return }
func (b *BucketHandle) Objects(ctx context.Context, q *Query) (_ *ObjectIterator) { return }
func (b *BucketHandle) Create(ctx context.Context, projectID string, attrs *BucketAttrs) (_ error) {
	return
}
func (b *BucketHandle) Update(ctx context.Context, uattrs BucketAttrsToUpdate) (_ *BucketAttrs, _ error) {
	return
}
func (b *BucketHandle) Delete(ctx context.Context) (_ error)              { return }
func (b *BucketHandle) LockRetentionPolicy(ctx context.Context) (_ error) { return }
func (b *BucketHandle) AddNotification(ctx context.Context, n *Notification) (_ *Notification, _ error) {
	return
}
func (b *BucketHandle) DeleteNotification(ctx context.Context, id string) (_ error)         { return }
func (c *Copier) Run(ctx context.Context) (_ *ObjectAttrs, _ error)                         { return }
func (c *Composer) Run(ctx context.Context) (_ *ObjectAttrs, _ error)                       { return }
func (a *ACLHandle) List(ctx context.Context) (_ []ACLRule, _ error)                        { return }
func (a *ACLHandle) Set(ctx context.Context, entity ACLEntity, role ACLRole) (_ error)      { return }
func (a *ACLHandle) Delete(ctx context.Context, entity ACLEntity) (_ error)                 { return }
func (b *BucketHandle) SignedURL(object string, opts *SignedURLOptions) (_ string, _ error) { return }
func (b *BucketHandle) GenerateSignedPostPolicyV4(object string, opts *PostPolicyV4Options) (_ *PostPolicyV4, _ error) {
	return
}
func SignedURL(bucket string, object string, opts *SignedURLOptions) (_ string, _ error) { return }
func GenerateSignedPostPolicyV4(bucket string, object string, opts *PostPolicyV4Options) (_ *PostPolicyV4, _ error) {
	return
}
func (c *Client) CreateHMACKey(ctx context.Context, projectID string, serviceAccountEmail string, opts ...HMACKeyOption) (_ *HMACKey, _ error) {
	return
}
func (c *Client) Buckets(ctx context.Context, projectID string) (_ *BucketIterator) { return }
func (h *HMACKeyHandle) Update(ctx context.Context, au HMACKeyAttrsToUpdate, opts ...HMACKeyOption) (_ *HMACKey, _ error) {
	return
}
func (hkh *HMACKeyHandle) Delete(ctx context.Context, opts ...HMACKeyOption) (_ error) { return }
