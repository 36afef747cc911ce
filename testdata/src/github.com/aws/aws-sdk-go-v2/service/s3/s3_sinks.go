package s3

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws/signer/v4"
)

type UploadPartCopyInput struct {
	Bucket     *string
	CopySource *string
	Key        *string
}
type UploadPartCopyOutput struct {
	BucketKeyEnabled     *bool
	CopySourceVersionId  *string
	SSECustomerAlgorithm *string
}
type PutBucketCorsInput struct {
	Bucket              *string
	ContentMD5          *string
	ExpectedBucketOwner *string
}
type PutBucketCorsOutput struct{}
type PutBucketLifecycleConfigurationInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type PutBucketLifecycleConfigurationOutput struct{}
type PutBucketWebsiteInput struct {
	Bucket              *string
	ContentMD5          *string
	ExpectedBucketOwner *string
}
type PutBucketWebsiteOutput struct{}
type PutBucketOwnershipControlsInput struct {
	Bucket              *string
	ContentMD5          *string
	ExpectedBucketOwner *string
}
type PutBucketOwnershipControlsOutput struct{}
type PutBucketReplicationInput struct {
	Bucket              *string
	ContentMD5          *string
	ExpectedBucketOwner *string
}
type PutBucketReplicationOutput struct{}
type DeleteBucketCorsInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeleteBucketCorsOutput struct{}
type DeleteBucketLifecycleInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeleteBucketLifecycleOutput struct{}
type DeleteBucketWebsiteInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type DeleteBucketWebsiteOutput struct{}
type HeadBucketInput struct {
	Bucket              *string
	ExpectedBucketOwner *string
}
type ListObjectsV2Paginator struct{}

func (c *Client) UploadPartCopy(ctx context.Context, params *UploadPartCopyInput, optFns ...func(*Options)) (_ *UploadPartCopyOutput, _ error) {
	return
}
func (c *Client) PutBucketCors(ctx context.Context, params *PutBucketCorsInput, optFns ...func(*Options)) (_ *PutBucketCorsOutput, _ error) {
	return
}
func (c *Client) PutBucketLifecycleConfiguration(ctx context.Context, params *PutBucketLifecycleConfigurationInput, optFns ...func(*Options)) (_ *PutBucketLifecycleConfigurationOutput, _ error) {
	return
}
func (c *Client) PutBucketWebsite(ctx context.Context, params *PutBucketWebsiteInput, optFns ...func(*Options)) (_ *PutBucketWebsiteOutput, _ error) {
	return
}
func (c *Client) PutBucketOwnershipControls(ctx context.Context, params *PutBucketOwnershipControlsInput, optFns ...func(*Options)) (_ *PutBucketOwnershipControlsOutput, _ error) {
	return
}
func (c *Client) PutBucketReplication(ctx context.Context, params *PutBucketReplicationInput, optFns ...func(*Options)) (_ *PutBucketReplicationOutput, _ error) {
	return
}
func (c *Client) DeleteBucketCors(ctx context.Context, params *DeleteBucketCorsInput, optFns ...func(*Options)) (_ *DeleteBucketCorsOutput, _ error) {
	return
}
func (c *Client) DeleteBucketLifecycle(ctx context.Context, params *DeleteBucketLifecycleInput, optFns ...func(*Options)) (_ *DeleteBucketLifecycleOutput, _ error) {
	return
}
func (c *Client) DeleteBucketWebsite(ctx context.Context, params *DeleteBucketWebsiteInput, optFns ...func(*Options)) (_ *DeleteBucketWebsiteOutput, _ error) {
	return
}
func (c *PresignClient) PresignDeleteBucket(ctx context.Context, params *DeleteBucketInput, optFns ...func(*PresignOptions)) (_ *v4.PresignedHTTPRequest, _ error) {
	return
}
func (c *PresignClient) PresignHeadBucket(ctx context.Context, params *HeadBucketInput, optFns ...func(*PresignOptions)) (_ *v4.PresignedHTTPRequest, _ error) {
	return
}
func (p *ListObjectsV2Paginator) NextPage(ctx context.Context, optFns ...func(*Options)) (_ *ListObjectsV2Output, _ error) {
	return
}
