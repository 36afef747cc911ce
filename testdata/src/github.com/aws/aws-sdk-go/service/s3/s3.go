// Package s3 is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/s3, and nothing behind them.
package s3

import (
	"io"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type S3 struct{}
type GetObjectInput struct {
	Bucket              *string
	ChecksumMode        *string
	ExpectedBucketOwner *string
}
type GetObjectOutput struct {
	AcceptRanges     *string
	Body             io.ReadCloser
	BucketKeyEnabled *bool
}
type HeadObjectInput struct {
	Bucket              *string
	ChecksumMode        *string
	ExpectedBucketOwner *string
}
type HeadObjectOutput struct {
	AcceptRanges     *string
	ArchiveStatus    *string
	BucketKeyEnabled *bool
}
type GetObjectAclInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
	Key                 *string
}
type GetObjectAclOutput struct{ RequestCharged *string }
type GetObjectTaggingInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
	Key                 *string
}
type GetObjectTaggingOutput struct{ VersionId *string }
type GetObjectAttributesInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
	Key                 *string
}
type GetObjectAttributesOutput struct {
	DeleteMarker *bool
	ETag         *string
	ObjectSize   *int64
}
type GetBucketPolicyInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type GetBucketPolicyOutput struct{ Policy *string }
type GetBucketAclInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type GetBucketAclOutput struct{}
type ListBucketsInput struct{}
type ListBucketsOutput struct{}
type ListObjectsInput struct {
	Bucket       *string
	Delimiter    *string
	EncodingType *string
}
type ListObjectsOutput struct {
	Delimiter    *string
	EncodingType *string
	IsTruncated  *bool
}
type ListObjectsV2Input struct {
	Bucket            *string
	ContinuationToken *string
	Delimiter         *string
}
type ListObjectsV2Output struct {
	ContinuationToken *string
	Delimiter         *string
	EncodingType      *string
}
type ListObjectVersionsInput struct {
	Bucket       *string
	Delimiter    *string
	EncodingType *string
}
type ListObjectVersionsOutput struct {
	Delimiter    *string
	EncodingType *string
	IsTruncated  *bool
}
type SelectObjectContentInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
	Expression          *string
}
type SelectObjectContentOutput struct{}
type PutObjectInput struct {
	ACL    *string
	Body   io.ReadSeeker
	Bucket *string
}
type PutObjectOutput struct {
	BucketKeyEnabled *bool
	ChecksumCRC32    *string
	ChecksumCRC32C   *string
}
type PutObjectAclInput struct {
	ACL               *string
	Bucket            *string
	ChecksumAlgorithm *string
}
type PutObjectAclOutput struct{ RequestCharged *string }
type PutObjectTaggingInput struct {
	Bucket              *string
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}
type PutObjectTaggingOutput struct{ VersionId *string }
type PutObjectRetentionInput struct {
	Bucket                    *string
	BypassGovernanceRetention *bool
	ChecksumAlgorithm         *string
}
type PutObjectRetentionOutput struct{ RequestCharged *string }
type PutObjectLegalHoldInput struct {
	Bucket              *string
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}
type PutObjectLegalHoldOutput struct{ RequestCharged *string }
type CopyObjectInput struct {
	ACL              *string
	Bucket           *string
	BucketKeyEnabled *bool
}
type CopyObjectOutput struct {
	BucketKeyEnabled    *bool
	CopySourceVersionId *string
	Expiration          *string
}
type CreateBucketInput struct {
	ACL              *string
	Bucket           *string
	GrantFullControl *string
}
type CreateBucketOutput struct{ Location *string }
type CreateMultipartUploadInput struct {
	ACL              *string
	Bucket           *string
	BucketKeyEnabled *bool
}
type CreateMultipartUploadOutput struct {
	AbortRuleId      *string
	Bucket           *string
	BucketKeyEnabled *bool
}
type UploadPartInput struct {
	Body              io.ReadSeeker
	Bucket            *string
	ChecksumAlgorithm *string
}
type UploadPartOutput struct {
	BucketKeyEnabled *bool
	ChecksumCRC32    *string
	ChecksumCRC32C   *string
}
type UploadPartCopyInput struct {
	Bucket            *string
	CopySource        *string
	CopySourceIfMatch *string
}
type UploadPartCopyOutput struct {
	BucketKeyEnabled    *bool
	CopySourceVersionId *string
	RequestCharged      *string
}
type CompleteMultipartUploadInput struct {
	Bucket         *string
	ChecksumCRC32  *string
	ChecksumCRC32C *string
}
type CompleteMultipartUploadOutput struct {
	Bucket           *string
	BucketKeyEnabled *bool
	ChecksumCRC32    *string
}
type RestoreObjectInput struct {
	Bucket              *string
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}
type RestoreObjectOutput struct {
	RequestCharged    *string
	RestoreOutputPath *string
}
type PutBucketPolicyInput struct {
	Bucket                        *string
	ChecksumAlgorithm             *string
	ConfirmRemoveSelfBucketAccess *bool
}
type PutBucketPolicyOutput struct{}
type PutBucketAclInput struct {
	ACL               *string
	Bucket            *string
	ChecksumAlgorithm *string
}
type PutBucketAclOutput struct{}
type PutBucketEncryptionInput struct {
	Bucket              *string
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}
type PutBucketEncryptionOutput struct{}
type PutBucketVersioningInput struct {
	Bucket              *string
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}
type PutBucketVersioningOutput struct{}
type PutPublicAccessBlockInput struct {
	Bucket              *string
	ChecksumAlgorithm   *string
	ExpectedBucketOwner *string
}
type PutPublicAccessBlockOutput struct{}
type DeleteObjectInput struct {
	Bucket                    *string
	BypassGovernanceRetention *bool
	ExpectedBucketOwner       *string
}
type DeleteObjectOutput struct {
	DeleteMarker   *bool
	RequestCharged *string
	VersionId      *string
}
type DeleteObjectsInput struct {
	Bucket                    *string
	BypassGovernanceRetention *bool
	ChecksumAlgorithm         *string
}
type DeleteObjectsOutput struct{ RequestCharged *string }
type DeleteObjectTaggingInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
	Key                 *string
}
type DeleteObjectTaggingOutput struct{ VersionId *string }
type DeleteBucketInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeleteBucketOutput struct{}
type DeleteBucketPolicyInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeleteBucketPolicyOutput struct{}
type DeleteBucketEncryptionInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeleteBucketEncryptionOutput struct{}
type DeletePublicAccessBlockInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeletePublicAccessBlockOutput struct{}

func (c *S3) GetObject(input *GetObjectInput) (_ *GetObjectOutput, _ error) { return }
func (c *S3) GetObjectWithContext(ctx aws.Context, input *GetObjectInput, opts ...request.Option) (_ *GetObjectOutput, _ error) {
	return
}
func (c *S3) HeadObject(input *HeadObjectInput) (_ *HeadObjectOutput, _ error) { return }
func (c *S3) HeadObjectWithContext(ctx aws.Context, input *HeadObjectInput, opts ...request.Option) (_ *HeadObjectOutput, _ error) {
	return
}
func (c *S3) GetObjectAcl(input *GetObjectAclInput) (_ *GetObjectAclOutput, _ error) { return }
func (c *S3) GetObjectAclWithContext(ctx aws.Context, input *GetObjectAclInput, opts ...request.Option) (_ *GetObjectAclOutput, _ error) {
	return
}
func (c *S3) GetObjectTagging(input *GetObjectTaggingInput) (_ *GetObjectTaggingOutput, _ error) {
	return
}
func (c *S3) GetObjectTaggingWithContext(ctx aws.Context, input *GetObjectTaggingInput, opts ...request.Option) (_ *GetObjectTaggingOutput, _ error) {
	return
}
func (c *S3) GetObjectAttributes(input *GetObjectAttributesInput) (_ *GetObjectAttributesOutput, _ error) {
	return
}
func (c *S3) GetObjectAttributesWithContext(ctx aws.Context, input *GetObjectAttributesInput, opts ...request.Option) (_ *GetObjectAttributesOutput, _ error) {
	return
}
func (c *S3) GetBucketPolicy(input *GetBucketPolicyInput) (_ *GetBucketPolicyOutput, _ error) { return }
func (c *S3) GetBucketPolicyWithContext(ctx aws.Context, input *GetBucketPolicyInput, opts ...request.Option) (_ *GetBucketPolicyOutput, _ error) {
	return
}
func (c *S3) GetBucketAcl(input *GetBucketAclInput) (_ *GetBucketAclOutput, _ error) { return }
func (c *S3) GetBucketAclWithContext(ctx aws.Context, input *GetBucketAclInput, opts ...request.Option) (_ *GetBucketAclOutput, _ error) {
	return
}
func (c *S3) ListBuckets(input *ListBucketsInput) (_ *ListBucketsOutput, _ error) { return }
func (c *S3) ListBucketsWithContext(ctx aws.Context, input *ListBucketsInput, opts ...request.Option) (_ *ListBucketsOutput, _ error) {
	return
}
func (c *S3) ListObjects(input *ListObjectsInput) (_ *ListObjectsOutput, _ error) { return }
func (c *S3) ListObjectsWithContext(ctx aws.Context, input *ListObjectsInput, opts ...request.Option) (_ *ListObjectsOutput, _ error) {
	return
}
func (c *S3) ListObjectsV2(input *ListObjectsV2Input) (_ *ListObjectsV2Output, _ error) { return }
func (c *S3) ListObjectsV2WithContext(ctx aws.Context, input *ListObjectsV2Input, opts ...request.Option) (_ *ListObjectsV2Output, _ error) {
	return
}
func (c *S3) ListObjectVersions(input *ListObjectVersionsInput) (_ *ListObjectVersionsOutput, _ error) {
	return
}
func (c *S3) ListObjectVersionsWithContext(ctx aws.Context, input *ListObjectVersionsInput, opts ...request.Option) (_ *ListObjectVersionsOutput, _ error) {
	return
}
func (c *S3) SelectObjectContent(input *SelectObjectContentInput) (_ *SelectObjectContentOutput, _ error) {
	return
}
func (c *S3) SelectObjectContentWithContext(ctx aws.Context, input *SelectObjectContentInput, opts ...request.Option) (_ *SelectObjectContentOutput, _ error) {
	return
}
func (c *S3) PutObject(input *PutObjectInput) (_ *PutObjectOutput, _ error) { return }
func (c *S3) PutObjectWithContext(ctx aws.Context, input *PutObjectInput, opts ...request.Option) (_ *PutObjectOutput, _ error) {
	return
}
func (c *S3) PutObjectAcl(input *PutObjectAclInput) (_ *PutObjectAclOutput, _ error) { return }
func (c *S3) PutObjectAclWithContext(ctx aws.Context, input *PutObjectAclInput, opts ...request.Option) (_ *PutObjectAclOutput, _ error) {
	return
}
func (c *S3) PutObjectTagging(input *PutObjectTaggingInput) (_ *PutObjectTaggingOutput, _ error) {
	return
}
func (c *S3) PutObjectTaggingWithContext(ctx aws.Context, input *PutObjectTaggingInput, opts ...request.Option) (_ *PutObjectTaggingOutput, _ error) {
	return
}
func (c *S3) PutObjectRetention(input *PutObjectRetentionInput) (_ *PutObjectRetentionOutput, _ error) {
	return
}
func (c *S3) PutObjectRetentionWithContext(ctx aws.Context, input *PutObjectRetentionInput, opts ...request.Option) (_ *PutObjectRetentionOutput, _ error) {
	return
}
func (c *S3) PutObjectLegalHold(input *PutObjectLegalHoldInput) (_ *PutObjectLegalHoldOutput, _ error) {
	return
}
func (c *S3) PutObjectLegalHoldWithContext(ctx aws.Context, input *PutObjectLegalHoldInput, opts ...request.Option) (_ *PutObjectLegalHoldOutput, _ error) {
	return
}
func (c *S3) CopyObject(input *CopyObjectInput) (_ *CopyObjectOutput, _ error) { return }
func (c *S3) CopyObjectWithContext(ctx aws.Context, input *CopyObjectInput, opts ...request.Option) (_ *CopyObjectOutput, _ error) {
	return
}
func (c *S3) CreateBucket(input *CreateBucketInput) (_ *CreateBucketOutput, _ error) { return }
func (c *S3) CreateBucketWithContext(ctx aws.Context, input *CreateBucketInput, opts ...request.Option) (_ *CreateBucketOutput, _ error) {
	return
}
func (c *S3) CreateMultipartUpload(input *CreateMultipartUploadInput) (_ *CreateMultipartUploadOutput, _ error) {
	return
}
func (c *S3) CreateMultipartUploadWithContext(ctx aws.Context, input *CreateMultipartUploadInput, opts ...request.Option) (_ *CreateMultipartUploadOutput, _ error) {
	return
}
func (c *S3) UploadPart(input *UploadPartInput) (_ *UploadPartOutput, _ error) { return }
func (c *S3) UploadPartWithContext(ctx aws.Context, input *UploadPartInput, opts ...request.Option) (_ *UploadPartOutput, _ error) {
	return
}
func (c *S3) UploadPartCopy(input *UploadPartCopyInput) (_ *UploadPartCopyOutput, _ error) { return }
func (c *S3) UploadPartCopyWithContext(ctx aws.Context, input *UploadPartCopyInput, opts ...request.Option) (_ *UploadPartCopyOutput, _ error) {
	return
}
func (c *S3) CompleteMultipartUpload(input *CompleteMultipartUploadInput) (_ *CompleteMultipartUploadOutput, _ error) {
	return
}
func (c *S3) CompleteMultipartUploadWithContext(ctx aws.Context, input *CompleteMultipartUploadInput, opts ...request.Option) (_ *CompleteMultipartUploadOutput, _ error) {
	return
}
func (c *S3) RestoreObject(input *RestoreObjectInput) (_ *RestoreObjectOutput, _ error) { return }
func (c *S3) RestoreObjectWithContext(ctx aws.Context, input *RestoreObjectInput, opts ...request.Option) (_ *RestoreObjectOutput, _ error) {
	return
}
func (c *S3) PutBucketPolicy(input *PutBucketPolicyInput) (_ *PutBucketPolicyOutput, _ error) { return }
func (c *S3) PutBucketPolicyWithContext(ctx aws.Context, input *PutBucketPolicyInput, opts ...request.Option) (_ *PutBucketPolicyOutput, _ error) {
	return
}
func (c *S3) PutBucketAcl(input *PutBucketAclInput) (_ *PutBucketAclOutput, _ error) { return }
func (c *S3) PutBucketAclWithContext(ctx aws.Context, input *PutBucketAclInput, opts ...request.Option) (_ *PutBucketAclOutput, _ error) {
	return
}
func (c *S3) PutBucketEncryption(input *PutBucketEncryptionInput) (_ *PutBucketEncryptionOutput, _ error) {
	return
}
func (c *S3) PutBucketEncryptionWithContext(ctx aws.Context, input *PutBucketEncryptionInput, opts ...request.Option) (_ *PutBucketEncryptionOutput, _ error) {
	return
}
func (c *S3) PutBucketVersioning(input *PutBucketVersioningInput) (_ *PutBucketVersioningOutput, _ error) {
	return
}
func (c *S3) PutBucketVersioningWithContext(ctx aws.Context, input *PutBucketVersioningInput, opts ...request.Option) (_ *PutBucketVersioningOutput, _ error) {
	return
}
func (c *S3) PutPublicAccessBlock(input *PutPublicAccessBlockInput) (_ *PutPublicAccessBlockOutput, _ error) {
	return
}
func (c *S3) PutPublicAccessBlockWithContext(ctx aws.Context, input *PutPublicAccessBlockInput, opts ...request.Option) (_ *PutPublicAccessBlockOutput, _ error) {
	return
}
func (c *S3) DeleteObject(input *DeleteObjectInput) (_ *DeleteObjectOutput, _ error) { return }
func (c *S3) DeleteObjectWithContext(ctx aws.Context, input *DeleteObjectInput, opts ...request.Option) (_ *DeleteObjectOutput, _ error) {
	return
}
func (c *S3) DeleteObjects(input *DeleteObjectsInput) (_ *DeleteObjectsOutput, _ error) { return }
func (c *S3) DeleteObjectsWithContext(ctx aws.Context, input *DeleteObjectsInput, opts ...request.Option) (_ *DeleteObjectsOutput, _ error) {
	return
}
func (c *S3) DeleteObjectTagging(input *DeleteObjectTaggingInput) (_ *DeleteObjectTaggingOutput, _ error) {
	return
}
func (c *S3) DeleteObjectTaggingWithContext(ctx aws.Context, input *DeleteObjectTaggingInput, opts ...request.Option) (_ *DeleteObjectTaggingOutput, _ error) {
	return
}
func (c *S3) DeleteBucket(input *DeleteBucketInput) (_ *DeleteBucketOutput, _ error) { return }
func (c *S3) DeleteBucketWithContext(ctx aws.Context, input *DeleteBucketInput, opts ...request.Option) (_ *DeleteBucketOutput, _ error) {
	return
}
func (c *S3) DeleteBucketPolicy(input *DeleteBucketPolicyInput) (_ *DeleteBucketPolicyOutput, _ error) {
	return
}
func (c *S3) DeleteBucketPolicyWithContext(ctx aws.Context, input *DeleteBucketPolicyInput, opts ...request.Option) (_ *DeleteBucketPolicyOutput, _ error) {
	return
}
func (c *S3) DeleteBucketEncryption(input *DeleteBucketEncryptionInput) (_ *DeleteBucketEncryptionOutput, _ error) {
	return
}
func (c *S3) DeleteBucketEncryptionWithContext(ctx aws.Context, input *DeleteBucketEncryptionInput, opts ...request.Option) (_ *DeleteBucketEncryptionOutput, _ error) {
	return
}
func (c *S3) DeletePublicAccessBlock(input *DeletePublicAccessBlockInput) (_ *DeletePublicAccessBlockOutput, _ error) {
	return
}
func (c *S3) DeletePublicAccessBlockWithContext(ctx aws.Context, input *DeletePublicAccessBlockInput, opts ...request.Option) (_ *DeletePublicAccessBlockOutput, _ error) {
	return
}
func (c *S3) ListObjectsPages(input *ListObjectsInput, fn func(*ListObjectsOutput, bool) bool) (_ error) {
	return
}
func (c *S3) ListObjectsPagesWithContext(ctx aws.Context, input *ListObjectsInput, fn func(*ListObjectsOutput, bool) bool, opts ...request.Option) (_ error) {
	return
}
func (c *S3) ListObjectsV2Pages(input *ListObjectsV2Input, fn func(*ListObjectsV2Output, bool) bool) (_ error) {
	return
}
func (c *S3) ListObjectsV2PagesWithContext(ctx aws.Context, input *ListObjectsV2Input, fn func(*ListObjectsV2Output, bool) bool, opts ...request.Option) (_ error) {
	return
}
