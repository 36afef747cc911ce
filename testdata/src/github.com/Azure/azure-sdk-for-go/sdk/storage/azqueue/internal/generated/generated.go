// Package generated is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue/internal/generated, and nothing behind them.
package generated

type MessagesClientEnqueueResponse struct {
	RequestID *string
	Version   *string
}
type MessageIDClientUpdateResponse struct {
	PopReceipt *string
	RequestID  *string
	Version    *string
}
type QueueClientSetAccessPolicyResponse struct {
	RequestID *string
	Version   *string
}
type MessagesClientClearResponse struct {
	RequestID *string
	Version   *string
}
type QueueClientDeleteResponse struct {
	RequestID *string
	Version   *string
}
type QueueClientCreateResponse struct {
	RequestID *string
	Version   *string
}
