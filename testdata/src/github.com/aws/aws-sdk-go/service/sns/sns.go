// Package sns is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/sns, and nothing behind them.
package sns

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SNS struct{}
type CreateTopicInput struct {
	Attributes           map[string]*string
	DataProtectionPolicy *string
	Name                 *string
}
type CreateTopicOutput struct{ TopicArn *string }
type SetTopicAttributesInput struct {
	AttributeName  *string
	AttributeValue *string
	TopicArn       *string
}
type SetTopicAttributesOutput struct{}
type SubscribeInput struct {
	Attributes map[string]*string
	Endpoint   *string
	Protocol   *string
}
type SubscribeOutput struct{ SubscriptionArn *string }
type AddPermissionInput struct {
	Label    *string
	TopicArn *string
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

func (c *SNS) CreateTopic(input *CreateTopicInput) (_ *CreateTopicOutput, _ error) { return }
func (c *SNS) CreateTopicWithContext(ctx aws.Context, input *CreateTopicInput, opts ...request.Option) (_ *CreateTopicOutput, _ error) {
	return
}
func (c *SNS) SetTopicAttributes(input *SetTopicAttributesInput) (_ *SetTopicAttributesOutput, _ error) {
	return
}
func (c *SNS) SetTopicAttributesWithContext(ctx aws.Context, input *SetTopicAttributesInput, opts ...request.Option) (_ *SetTopicAttributesOutput, _ error) {
	return
}
func (c *SNS) Subscribe(input *SubscribeInput) (_ *SubscribeOutput, _ error) { return }
func (c *SNS) SubscribeWithContext(ctx aws.Context, input *SubscribeInput, opts ...request.Option) (_ *SubscribeOutput, _ error) {
	return
}
func (c *SNS) AddPermission(input *AddPermissionInput) (_ *AddPermissionOutput, _ error) { return }
func (c *SNS) AddPermissionWithContext(ctx aws.Context, input *AddPermissionInput, opts ...request.Option) (_ *AddPermissionOutput, _ error) {
	return
}
func (c *SNS) Publish(input *PublishInput) (_ *PublishOutput, _ error) { return }
func (c *SNS) PublishWithContext(ctx aws.Context, input *PublishInput, opts ...request.Option) (_ *PublishOutput, _ error) {
	return
}
func (c *SNS) PublishBatch(input *PublishBatchInput) (_ *PublishBatchOutput, _ error) { return }
func (c *SNS) PublishBatchWithContext(ctx aws.Context, input *PublishBatchInput, opts ...request.Option) (_ *PublishBatchOutput, _ error) {
	return
}
func (c *SNS) DeleteTopic(input *DeleteTopicInput) (_ *DeleteTopicOutput, _ error) { return }
func (c *SNS) DeleteTopicWithContext(ctx aws.Context, input *DeleteTopicInput, opts ...request.Option) (_ *DeleteTopicOutput, _ error) {
	return
}
func (c *SNS) Unsubscribe(input *UnsubscribeInput) (_ *UnsubscribeOutput, _ error) { return }
func (c *SNS) UnsubscribeWithContext(ctx aws.Context, input *UnsubscribeInput, opts ...request.Option) (_ *UnsubscribeOutput, _ error) {
	return
}
func (c *SNS) RemovePermission(input *RemovePermissionInput) (_ *RemovePermissionOutput, _ error) {
	return
}
func (c *SNS) RemovePermissionWithContext(ctx aws.Context, input *RemovePermissionInput, opts ...request.Option) (_ *RemovePermissionOutput, _ error) {
	return
}
