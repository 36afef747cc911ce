// Package azcosmos is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/data/azcosmos, and nothing behind them.
package azcosmos

import (
	"context"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
)

type ContainerClient struct{}
type PartitionKey struct{}
type ItemOptions struct {
	PreTriggers  []string
	PostTriggers []string
	SessionToken *string
}
type ItemResponse struct {
	Value        []byte
	SessionToken *string
}
type QueryOptions struct {
	SessionToken                       *string
	PopulateIndexMetrics               bool
	ResponseContinuationTokenLimitInKB int32
}
type QueryItemsResponse struct {
	ContinuationToken *string
	QueryMetrics      *string
	IndexMetrics      *string
}
type PatchOperations struct{}
type TransactionalBatch struct{}
type TransactionalBatchOptions struct {
	SessionToken                 string
	EnableContentResponseOnWrite bool
}
type TransactionalBatchResponse struct {
	SessionToken string
	Success      bool
}
type DeleteContainerOptions struct{}
type ContainerResponse struct{}
type DatabaseClient struct{}
type ContainerProperties struct {
	ID         string
	SelfLink   string
	ResourceID string
}
type CreateContainerOptions struct{}
type DeleteDatabaseOptions struct{}
type DatabaseResponse struct{}
type Client struct{}
type DatabaseProperties struct {
	ID         string
	SelfLink   string
	ResourceID string
}
type CreateDatabaseOptions struct{}

func (c *ContainerClient) ReadItem(ctx context.Context, partitionKey PartitionKey, itemId string, o *ItemOptions) (_ ItemResponse, _ error) {
	return
}
func (c *ContainerClient) NewQueryItemsPager(query string, partitionKey PartitionKey, o *QueryOptions) (_ *runtime.Pager[QueryItemsResponse]) {
	return
}
func (c *ContainerClient) CreateItem(ctx context.Context, partitionKey PartitionKey, item []byte, o *ItemOptions) (_ ItemResponse, _ error) {
	return
}
func (c *ContainerClient) UpsertItem(ctx context.Context, partitionKey PartitionKey, item []byte, o *ItemOptions) (_ ItemResponse, _ error) {
	return
}
func (c *ContainerClient) ReplaceItem(ctx context.Context, partitionKey PartitionKey, itemId string, item []byte, o *ItemOptions) (_ ItemResponse, _ error) {
	return
}
func (c *ContainerClient) PatchItem(ctx context.Context, partitionKey PartitionKey, itemId string, ops PatchOperations, o *ItemOptions) (_ ItemResponse, _ error) {
	return
}
func (c *ContainerClient) ExecuteTransactionalBatch(ctx context.Context, b TransactionalBatch, o *TransactionalBatchOptions) (_ TransactionalBatchResponse, _ error) {
	return
}
func (c *ContainerClient) DeleteItem(ctx context.Context, partitionKey PartitionKey, itemId string, o *ItemOptions) (_ ItemResponse, _ error) {
	return
}
func (c *ContainerClient) Delete(ctx context.Context, o *DeleteContainerOptions) (_ ContainerResponse, _ error) {
	return
}
func (db *DatabaseClient) CreateContainer(ctx context.Context, containerProperties ContainerProperties, o *CreateContainerOptions) (_ ContainerResponse, _ error) {
	return
}
func (db *DatabaseClient) Delete(ctx context.Context, o *DeleteDatabaseOptions) (_ DatabaseResponse, _ error) {
	return
}
func (c *Client) CreateDatabase(ctx context.Context, databaseProperties DatabaseProperties, o *CreateDatabaseOptions) (_ DatabaseResponse, _ error) {
	return
}
