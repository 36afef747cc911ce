// Package sns is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/sns, and nothing behind them.
package sns

import "context"

type Client struct{}
type CreateTopicInput struct {
	Name                 *string
	Attributes           map[string]string
	DataProtectionPolicy *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type CreateTopicOutput struct{ TopicArn *string }
type SetTopicAttributesInput struct {
	AttributeName  *string
	TopicArn       *string
	AttributeValue *string
}
type SetTopicAttributesOutput struct{}
type SubscribeInput struct {
	Protocol   *string
	TopicArn   *string
	Attributes map[string]string
}
type SubscribeOutput struct{ SubscriptionArn *string }
type AddPermissionInput struct {
	AWSAccountId []string
	ActionName   []string
	Label        *string
}
type AddPermissionOutput struct{}
type PublishInput struct {
	Message                *string
	MessageDeduplicationId *string
	MessageGroupId         *string
}
type PublishOutput struct {
	MessageId      *string
	SequenceNumber *string
}
type PublishBatchInput struct{ TopicArn *string }
type PublishBatchOutput struct{}
type DeleteTopicInput struct{ TopicArn *string }
type DeleteTopicOutput struct{}
type UnsubscribeInput struct{ SubscriptionArn *string }
type UnsubscribeOutput struct{}
type RemovePermissionInput struct {
	Label    *string
	TopicArn *string
}
type RemovePermissionOutput struct{}

func (c *Client) CreateTopic(ctx context.Context, params *CreateTopicInput, optFns ...func(*Options)) (_ *CreateTopicOutput, _ error) {
	return
}
func (c *Client) SetTopicAttributes(ctx context.Context, params *SetTopicAttributesInput, optFns ...func(*Options)) (_ *SetTopicAttributesOutput, _ error) {
	return
}
func (c *Client) Subscribe(ctx context.Context, params *SubscribeInput, optFns ...func(*Options)) (_ *SubscribeOutput, _ error) {
	return
}
func (c *Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (_ *AddPermissionOutput, _ error) {
	return
}
func (c *Client) Publish(ctx context.Context, params *PublishInput, optFns ...func(*Options)) (_ *PublishOutput, _ error) {
	return
}
func (c *Client) PublishBatch(ctx context.Context, params *PublishBatchInput, optFns ...func(*Options)) (_ *PublishBatchOutput, _ error) {
	return
}
func (c *Client) DeleteTopic(ctx context.Context, params *DeleteTopicInput, optFns ...func(*Options)) (_ *DeleteTopicOutput, _ error) {
	return
}
func (c *Client) Unsubscribe(ctx context.Context, params *UnsubscribeInput, optFns ...func(*Options)) (_ *UnsubscribeOutput, _ error) {
	return
}
func (c *Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (_ *RemovePermissionOutput, _ error) {
	return
}
