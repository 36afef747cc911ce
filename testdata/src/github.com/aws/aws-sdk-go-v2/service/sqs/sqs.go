// Package sqs is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/sqs, and nothing behind them.
package sqs

import "context"

type Client struct{}
type ReceiveMessageInput struct {
	QueueUrl              *string
	MaxNumberOfMessages   int32
	MessageAttributeNames []string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type ReceiveMessageOutput struct{}
type CreateQueueInput struct {
	QueueName  *string
	Attributes map[string]string
	Tags       map[string]string
}
type CreateQueueOutput struct{ QueueUrl *string }
type SetQueueAttributesInput struct {
	Attributes map[string]string
	QueueUrl   *string
}
type SetQueueAttributesOutput struct{}
type AddPermissionInput struct {
	AWSAccountIds []string
	Actions       []string
	Label         *string
}
type AddPermissionOutput struct{}
type SendMessageInput struct {
	MessageBody  *string
	QueueUrl     *string
	DelaySeconds int32
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

func (c *Client) ReceiveMessage(ctx context.Context, params *ReceiveMessageInput, optFns ...func(*Options)) (_ *ReceiveMessageOutput, _ error) {
	return
}
func (c *Client) CreateQueue(ctx context.Context, params *CreateQueueInput, optFns ...func(*Options)) (_ *CreateQueueOutput, _ error) {
	return
}
func (c *Client) SetQueueAttributes(ctx context.Context, params *SetQueueAttributesInput, optFns ...func(*Options)) (_ *SetQueueAttributesOutput, _ error) {
	return
}
func (c *Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (_ *AddPermissionOutput, _ error) {
	return
}
func (c *Client) SendMessage(ctx context.Context, params *SendMessageInput, optFns ...func(*Options)) (_ *SendMessageOutput, _ error) {
	return
}
func (c *Client) SendMessageBatch(ctx context.Context, params *SendMessageBatchInput, optFns ...func(*Options)) (_ *SendMessageBatchOutput, _ error) {
	return
}
func (c *Client) DeleteQueue(ctx context.Context, params *DeleteQueueInput, optFns ...func(*Options)) (_ *DeleteQueueOutput, _ error) {
	return
}
func (c *Client) PurgeQueue(ctx context.Context, params *PurgeQueueInput, optFns ...func(*Options)) (_ *PurgeQueueOutput, _ error) {
	return
}
func (c *Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (_ *RemovePermissionOutput, _ error) {
	return
}
