// Package sqs is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/sqs, and nothing behind them.
package sqs

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SQS struct{}
type ReceiveMessageInput struct {
	MaxNumberOfMessages     *int64
	QueueUrl                *string
	ReceiveRequestAttemptId *string
}
type ReceiveMessageOutput struct{}
type CreateQueueInput struct {
	Attributes map[string]*string
	QueueName  *string
	Tags       map[string]*string
}
type CreateQueueOutput struct{ QueueUrl *string }
type SetQueueAttributesInput struct {
	Attributes map[string]*string
	QueueUrl   *string
}
type SetQueueAttributesOutput struct{}
type AddPermissionInput struct {
	Label    *string
	QueueUrl *string
}
type AddPermissionOutput struct{}
type SendMessageInput struct {
	DelaySeconds           *int64
	MessageBody            *string
	MessageDeduplicationId *string
}
type SendMessageOutput struct {
	MD5OfMessageAttributes       *string
	MD5OfMessageBody             *string
	MD5OfMessageSystemAttributes *string
}
type SendMessageBatchInput struct{ QueueUrl *string }
type SendMessageBatchOutput struct{}
type DeleteQueueInput struct{ QueueUrl *string }
type DeleteQueueOutput struct{}
type PurgeQueueInput struct{ QueueUrl *string }
type PurgeQueueOutput struct{}
type RemovePermissionInput struct {
	Label    *string
	QueueUrl *string
}
type RemovePermissionOutput struct{}

func (c *SQS) ReceiveMessage(input *ReceiveMessageInput) (_ *ReceiveMessageOutput, _ error) { return }
func (c *SQS) ReceiveMessageWithContext(ctx aws.Context, input *ReceiveMessageInput, opts ...request.Option) (_ *ReceiveMessageOutput, _ error) {
	return
}
func (c *SQS) CreateQueue(input *CreateQueueInput) (_ *CreateQueueOutput, _ error) { return }
func (c *SQS) CreateQueueWithContext(ctx aws.Context, input *CreateQueueInput, opts ...request.Option) (_ *CreateQueueOutput, _ error) {
	return
}
func (c *SQS) SetQueueAttributes(input *SetQueueAttributesInput) (_ *SetQueueAttributesOutput, _ error) {
	return
}
func (c *SQS) SetQueueAttributesWithContext(ctx aws.Context, input *SetQueueAttributesInput, opts ...request.Option) (_ *SetQueueAttributesOutput, _ error) {
	return
}
func (c *SQS) AddPermission(input *AddPermissionInput) (_ *AddPermissionOutput, _ error) { return }
func (c *SQS) AddPermissionWithContext(ctx aws.Context, input *AddPermissionInput, opts ...request.Option) (_ *AddPermissionOutput, _ error) {
	return
}
func (c *SQS) SendMessage(input *SendMessageInput) (_ *SendMessageOutput, _ error) { return }
func (c *SQS) SendMessageWithContext(ctx aws.Context, input *SendMessageInput, opts ...request.Option) (_ *SendMessageOutput, _ error) {
	return
}
func (c *SQS) SendMessageBatch(input *SendMessageBatchInput) (_ *SendMessageBatchOutput, _ error) {
	return
}
func (c *SQS) SendMessageBatchWithContext(ctx aws.Context, input *SendMessageBatchInput, opts ...request.Option) (_ *SendMessageBatchOutput, _ error) {
	return
}
func (c *SQS) DeleteQueue(input *DeleteQueueInput) (_ *DeleteQueueOutput, _ error) { return }
func (c *SQS) DeleteQueueWithContext(ctx aws.Context, input *DeleteQueueInput, opts ...request.Option) (_ *DeleteQueueOutput, _ error) {
	return
}
func (c *SQS) PurgeQueue(input *PurgeQueueInput) (_ *PurgeQueueOutput, _ error) { return }
func (c *SQS) PurgeQueueWithContext(ctx aws.Context, input *PurgeQueueInput, opts ...request.Option) (_ *PurgeQueueOutput, _ error) {
	return
}
func (c *SQS) RemovePermission(input *RemovePermissionInput) (_ *RemovePermissionOutput, _ error) {
	return
}
func (c *SQS) RemovePermissionWithContext(ctx aws.Context, input *RemovePermissionInput, opts ...request.Option) (_ *RemovePermissionOutput, _ error) {
	return
}
