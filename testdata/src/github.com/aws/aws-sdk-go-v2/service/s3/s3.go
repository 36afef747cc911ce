// Package s3 is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/s3, and nothing behind them.
package s3

import (
	"context"
	"io"
)

type Options struct{ Region string }
type PresignOptions struct{ Expires int64 }
type PresignPostOptions struct{ Expires int64 }
type PresignedHTTPRequest struct{ URL, Method string }
type PresignedPostRequest struct {
	URL    string
	Values map[string]string
}
type CompleteMultipartUploadInput struct{ Bucket, Key *string }
type CompleteMultipartUploadOutput struct{ VersionId *string }
type CopyObjectInput struct{ Bucket, Key *string }
type CopyObjectOutput struct{ VersionId *string }
type CreateBucketInput struct{ Bucket *string }
type CreateBucketOutput struct{ VersionId *string }
type CreateMultipartUploadInput struct{ Bucket, Key *string }
type CreateMultipartUploadOutput struct{ VersionId *string }
type DeleteBucketInput struct{ Bucket *string }
type DeleteBucketOutput struct{ VersionId *string }
type DeleteBucketEncryptionInput struct{ Bucket *string }
type DeleteBucketEncryptionOutput struct{ VersionId *string }
type DeleteBucketPolicyInput struct{ Bucket *string }
type DeleteBucketPolicyOutput struct{ VersionId *string }
type DeleteObjectInput struct{ Bucket, Key *string }
type DeleteObjectOutput struct{ VersionId *string }
type DeleteObjectTaggingInput struct{ Bucket, Key *string }
type DeleteObjectTaggingOutput struct{ VersionId *string }
type DeleteObjectsInput struct{ Bucket, Key *string }
type DeleteObjectsOutput struct{ VersionId *string }
type DeletePublicAccessBlockInput struct{ Bucket *string }
type DeletePublicAccessBlockOutput struct{ VersionId *string }
type GetBucketAclInput struct{ Bucket *string }
type GetBucketAclOutput struct{ VersionId *string }
type GetBucketPolicyInput struct{ Bucket *string }
type GetBucketPolicyOutput struct{ VersionId *string }
type GetObjectInput struct{ Bucket, Key *string }
type GetObjectOutput struct{ Body io.ReadCloser }
type GetObjectAclInput struct{ Bucket, Key *string }
type GetObjectAclOutput struct{ VersionId *string }
type GetObjectAttributesInput struct{ Bucket, Key *string }
type GetObjectAttributesOutput struct{ VersionId *string }
type GetObjectTaggingInput struct{ Bucket, Key *string }
type GetObjectTaggingOutput struct{ VersionId *string }
type HeadObjectInput struct{ Bucket, Key *string }
type HeadObjectOutput struct{ VersionId *string }
type ListBucketsInput struct{ Bucket *string }
type ListBucketsOutput struct{ VersionId *string }
type ListObjectVersionsInput struct{ Bucket, Key *string }
type ListObjectVersionsOutput struct{ VersionId *string }
type ListObjectsInput struct{ Bucket, Key *string }
type ListObjectsOutput struct{ VersionId *string }
type ListObjectsV2Input struct{ Bucket, Key *string }
type ListObjectsV2Output struct{ VersionId *string }
type PutBucketAclInput struct{ Bucket *string }
type PutBucketAclOutput struct{ VersionId *string }
type PutBucketEncryptionInput struct{ Bucket *string }
type PutBucketEncryptionOutput struct{ VersionId *string }
type PutBucketPolicyInput struct{ Bucket *string }
type PutBucketPolicyOutput struct{ VersionId *string }
type PutBucketVersioningInput struct{ Bucket *string }
type PutBucketVersioningOutput struct{ VersionId *string }
type PutObjectInput struct {
	Bucket, Key *string
	Body        io.Reader
}
type PutObjectOutput struct{ VersionId *string }
type PutObjectAclInput struct{ Bucket, Key *string }
type PutObjectAclOutput struct{ VersionId *string }
type PutObjectLegalHoldInput struct{ Bucket, Key *string }
type PutObjectLegalHoldOutput struct{ VersionId *string }
type PutObjectRetentionInput struct{ Bucket, Key *string }
type PutObjectRetentionOutput struct{ VersionId *string }
type PutObjectTaggingInput struct{ Bucket, Key *string }
type PutObjectTaggingOutput struct{ VersionId *string }
type PutPublicAccessBlockInput struct{ Bucket *string }
type PutPublicAccessBlockOutput struct{ VersionId *string }
type RestoreObjectInput struct{ Bucket, Key *string }
type RestoreObjectOutput struct{ VersionId *string }
type SelectObjectContentInput struct{ Bucket, Key *string }
type SelectObjectContentOutput struct{ VersionId *string }
type UploadPartInput struct {
	Bucket, Key *string
	Body        io.Reader
}
type UploadPartOutput struct{ VersionId *string }
type Client struct{ options Options }

func New(options Options, optFns ...func(*Options)) (_ *Client) { return }
func (c *Client) GetObject(ctx context.Context, params *GetObjectInput, optFns ...func(*Options)) (_ *GetObjectOutput, _ error) {
	return
}
func (c *Client) GetObjectAcl(ctx context.Context, params *GetObjectAclInput, optFns ...func(*Options)) (_ *GetObjectAclOutput, _ error) {
	return
}
func (c *Client) GetObjectTagging(ctx context.Context, params *GetObjectTaggingInput, optFns ...func(*Options)) (_ *GetObjectTaggingOutput, _ error) {
	return
}
func (c *Client) GetObjectAttributes(ctx context.Context, params *GetObjectAttributesInput, optFns ...func(*Options)) (_ *GetObjectAttributesOutput, _ error) {
	return
}
func (c *Client) GetBucketPolicy(ctx context.Context, params *GetBucketPolicyInput, optFns ...func(*Options)) (_ *GetBucketPolicyOutput, _ error) {
	return
}
func (c *Client) GetBucketAcl(ctx context.Context, params *GetBucketAclInput, optFns ...func(*Options)) (_ *GetBucketAclOutput, _ error) {
	return
}
func (c *Client) HeadObject(ctx context.Context, params *HeadObjectInput, optFns ...func(*Options)) (_ *HeadObjectOutput, _ error) {
	return
}
func (c *Client) ListBuckets(ctx context.Context, params *ListBucketsInput, optFns ...func(*Options)) (_ *ListBucketsOutput, _ error) {
	return
}
func (c *Client) ListObjects(ctx context.Context, params *ListObjectsInput, optFns ...func(*Options)) (_ *ListObjectsOutput, _ error) {
	return
}
func (c *Client) ListObjectsV2(ctx context.Context, params *ListObjectsV2Input, optFns ...func(*Options)) (_ *ListObjectsV2Output, _ error) {
	return
}
func (c *Client) ListObjectVersions(ctx context.Context, params *ListObjectVersionsInput, optFns ...func(*Options)) (_ *ListObjectVersionsOutput, _ error) {
	return
}
func (c *Client) SelectObjectContent(ctx context.Context, params *SelectObjectContentInput, optFns ...func(*Options)) (_ *SelectObjectContentOutput, _ error) {
	return
}
func (c *Client) PutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*Options)) (_ *PutObjectOutput, _ error) {
	return
}
func (c *Client) PutObjectAcl(ctx context.Context, params *PutObjectAclInput, optFns ...func(*Options)) (_ *PutObjectAclOutput, _ error) {
	return
}
func (c *Client) PutObjectTagging(ctx context.Context, params *PutObjectTaggingInput, optFns ...func(*Options)) (_ *PutObjectTaggingOutput, _ error) {
	return
}
func (c *Client) PutObjectRetention(ctx context.Context, params *PutObjectRetentionInput, optFns ...func(*Options)) (_ *PutObjectRetentionOutput, _ error) {
	return
}
func (c *Client) PutObjectLegalHold(ctx context.Context, params *PutObjectLegalHoldInput, optFns ...func(*Options)) (_ *PutObjectLegalHoldOutput, _ error) {
	return
}
func (c *Client) CopyObject(ctx context.Context, params *CopyObjectInput, optFns ...func(*Options)) (_ *CopyObjectOutput, _ error) {
	return
}
func (c *Client) CreateBucket(ctx context.Context, params *CreateBucketInput, optFns ...func(*Options)) (_ *CreateBucketOutput, _ error) {
	return
}
func (c *Client) CreateMultipartUpload(ctx context.Context, params *CreateMultipartUploadInput, optFns ...func(*Options)) (_ *CreateMultipartUploadOutput, _ error) {
	return
}
func (c *Client) UploadPart(ctx context.Context, params *UploadPartInput, optFns ...func(*Options)) (_ *UploadPartOutput, _ error) {
	return
}
func (c *Client) CompleteMultipartUpload(ctx context.Context, params *CompleteMultipartUploadInput, optFns ...func(*Options)) (_ *CompleteMultipartUploadOutput, _ error) {
	return
}
func (c *Client) RestoreObject(ctx context.Context, params *RestoreObjectInput, optFns ...func(*Options)) (_ *RestoreObjectOutput, _ error) {
	return
}
func (c *Client) PutBucketPolicy(ctx context.Context, params *PutBucketPolicyInput, optFns ...func(*Options)) (_ *PutBucketPolicyOutput, _ error) {
	return
}
func (c *Client) PutBucketAcl(ctx context.Context, params *PutBucketAclInput, optFns ...func(*Options)) (_ *PutBucketAclOutput, _ error) {
	return
}
func (c *Client) PutBucketEncryption(ctx context.Context, params *PutBucketEncryptionInput, optFns ...func(*Options)) (_ *PutBucketEncryptionOutput, _ error) {
	return
}
func (c *Client) PutBucketVersioning(ctx context.Context, params *PutBucketVersioningInput, optFns ...func(*Options)) (_ *PutBucketVersioningOutput, _ error) {
	return
}
func (c *Client) PutPublicAccessBlock(ctx context.Context, params *PutPublicAccessBlockInput, optFns ...func(*Options)) (_ *PutPublicAccessBlockOutput, _ error) {
	return
}
func (c *Client) DeleteObject(ctx context.Context, params *DeleteObjectInput, optFns ...func(*Options)) (_ *DeleteObjectOutput, _ error) {
	return
}
func (c *Client) DeleteObjects(ctx context.Context, params *DeleteObjectsInput, optFns ...func(*Options)) (_ *DeleteObjectsOutput, _ error) {
	return
}
func (c *Client) DeleteObjectTagging(ctx context.Context, params *DeleteObjectTaggingInput, optFns ...func(*Options)) (_ *DeleteObjectTaggingOutput, _ error) {
	return
}
func (c *Client) DeleteBucket(ctx context.Context, params *DeleteBucketInput, optFns ...func(*Options)) (_ *DeleteBucketOutput, _ error) {
	return
}
func (c *Client) DeleteBucketPolicy(ctx context.Context, params *DeleteBucketPolicyInput, optFns ...func(*Options)) (_ *DeleteBucketPolicyOutput, _ error) {
	return
}
func (c *Client) DeleteBucketEncryption(ctx context.Context, params *DeleteBucketEncryptionInput, optFns ...func(*Options)) (_ *DeleteBucketEncryptionOutput, _ error) {
	return
}
func (c *Client) DeletePublicAccessBlock(ctx context.Context, params *DeletePublicAccessBlockInput, optFns ...func(*Options)) (_ *DeletePublicAccessBlockOutput, _ error) {
	return
}

type PresignClient struct{ client *Client }

func NewPresignClient(c *Client, optFns ...func(*PresignOptions)) (_ *PresignClient) { return }
func (c *PresignClient) PresignGetObject(ctx context.Context, params *GetObjectInput, optFns ...func(*PresignOptions)) (_ *PresignedHTTPRequest, _ error) {
	return
}
func (c *PresignClient) PresignHeadObject(ctx context.Context, params *HeadObjectInput, optFns ...func(*PresignOptions)) (_ *PresignedHTTPRequest, _ error) {
	return
}
func (c *PresignClient) PresignPutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignOptions)) (_ *PresignedHTTPRequest, _ error) {
	return
}
func (c *PresignClient) PresignDeleteObject(ctx context.Context, params *DeleteObjectInput, optFns ...func(*PresignOptions)) (_ *PresignedHTTPRequest, _ error) {
	return
}
func (c *PresignClient) PresignUploadPart(ctx context.Context, params *UploadPartInput, optFns ...func(*PresignOptions)) (_ *PresignedHTTPRequest, _ error) {
	return
}
func (c *PresignClient) PresignPostObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignPostOptions)) (_ *PresignedPostRequest, _ error) {
	return
}
