// Package azqueue is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue, and nothing behind them.
package azqueue

import (
	"context"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue/internal/generated"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue/sas"
)

type QueueClient struct{}
type EnqueueMessageOptions struct {
	TimeToLive        *int32
	VisibilityTimeout *int32
}
type EnqueueMessagesResponse = generated.MessagesClientEnqueueResponse
type UpdateMessageOptions struct{ VisibilityTimeout *int32 }
type UpdateMessageResponse = generated.MessageIDClientUpdateResponse
type SetAccessPolicyOptions struct{}
type SetAccessPolicyResponse = generated.QueueClientSetAccessPolicyResponse
type ClearMessagesOptions struct{}
type ClearMessagesResponse = generated.MessagesClientClearResponse
type DeleteOptions struct{}
type DeleteResponse = generated.QueueClientDeleteResponse
type GetSASURLOptions struct{}
type ServiceClient struct{}
type CreateOptions struct{ Metadata map[string]*string }
type CreateResponse = generated.QueueClientCreateResponse

func (q *QueueClient) EnqueueMessage(ctx context.Context, content string, o *EnqueueMessageOptions) (_ EnqueueMessagesResponse, _ error) {
	return
}
func (q *QueueClient) UpdateMessage(ctx context.Context, messageID string, popReceipt string, content string, o *UpdateMessageOptions) (_ UpdateMessageResponse, _ error) {
	return
}
func (q *QueueClient) SetAccessPolicy(ctx context.Context, o *SetAccessPolicyOptions) (_ SetAccessPolicyResponse, _ error) {
	return
}
func (q *QueueClient) ClearMessages(ctx context.Context, o *ClearMessagesOptions) (_ ClearMessagesResponse, _ error) {
	return
}
func (q *QueueClient) Delete(ctx context.Context, options *DeleteOptions) (_ DeleteResponse, _ error) {
	return
}
func (q *QueueClient) GetSASURL(permissions sas.QueuePermissions, expiry time.Time, o *GetSASURLOptions) (_ string, _ error) {
	return
}
func (s *ServiceClient) CreateQueue(ctx context.Context, queueName string, options *CreateOptions) (_ CreateResponse, _ error) {
	return
}
func (s *ServiceClient) DeleteQueue(ctx context.Context, queueName string, options *DeleteOptions) (_ DeleteResponse, _ error) {
	return
}
func (s *ServiceClient) GetSASURL(resources sas.AccountResourceTypes, permissions sas.AccountPermissions, expiry time.Time, o *GetSASURLOptions) (_ string, _ error) {
	return
}
