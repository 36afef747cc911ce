// Package aztables is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/data/aztables, and nothing behind them.
package aztables

import (
	"context"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
)

type Client struct{}
type GetEntityOptions struct{}
type GetEntityResponse struct{ Value []byte }
type ListEntitiesOptions struct {
	Filter *string
	Select *string
	Top    *int32
}
type ListEntitiesResponse struct {
	NextPartitionKey *string
	NextRowKey       *string
}
type AddEntityOptions struct{}
type AddEntityResponse struct{ Value []byte }
type UpdateEntityOptions struct{}
type UpdateEntityResponse struct{}
type UpsertEntityOptions struct{}
type UpsertEntityResponse struct{}
type TransactionAction struct{ Entity []byte }
type SubmitTransactionOptions struct{}
type TransactionResponse struct{}
type SetAccessPolicyOptions struct{}
type SetAccessPolicyResponse struct{}
type DeleteEntityOptions struct{}
type DeleteEntityResponse struct{}
type DeleteTableOptions struct{}
type DeleteTableResponse struct{}
type SASPermissions struct {
	Read   bool
	Add    bool
	Update bool
}
type ServiceClient struct{}
type CreateTableOptions struct{}
type CreateTableResponse struct{ TableName *string }
type AccountSASResourceTypes struct {
	Service   bool
	Container bool
	Object    bool
}
type AccountSASPermissions struct {
	Read   bool
	Write  bool
	Delete bool
}

func (t *Client) GetEntity(ctx context.Context, partitionKey string, rowKey string, options *GetEntityOptions) (_ GetEntityResponse, _ error) {
	return
}
func (t *Client) NewListEntitiesPager(listOptions *ListEntitiesOptions) (_ *runtime.Pager[ListEntitiesResponse]) {
	return
}
func (t *Client) AddEntity(ctx context.Context, entity []byte, options *AddEntityOptions) (_ AddEntityResponse, _ error) {
	return
}
func (t *Client) UpdateEntity(ctx context.Context, entity []byte, options *UpdateEntityOptions) (_ UpdateEntityResponse, _ error) {
	return
}
func (t *Client) UpsertEntity(ctx context.Context, entity []byte, options *UpsertEntityOptions) (_ UpsertEntityResponse, _ error) {
	return
}
func (t *Client) SubmitTransaction(ctx context.Context, transactionActions []TransactionAction, tableSubmitTransactionOptions *SubmitTransactionOptions) (_ TransactionResponse, _ error) {
	return
}
func (t *Client) SetAccessPolicy(ctx context.Context, options *SetAccessPolicyOptions) (_ SetAccessPolicyResponse, _ error) {
	return
}
func (t *Client) DeleteEntity(ctx context.Context, partitionKey string, rowKey string, options *DeleteEntityOptions) (_ DeleteEntityResponse, _ error) {
	return
}
func (t *Client) Delete(ctx context.Context, options *DeleteTableOptions) (_ DeleteTableResponse, _ error) {
	return
}
func (t Client) GetTableSASURL(permissions SASPermissions, start time.Time, expiry time.Time) (_ string, _ error) {
	return
}
func (t *ServiceClient) CreateTable(ctx context.Context, name string, options *CreateTableOptions) (_ CreateTableResponse, _ error) {
	return
}
func (t *ServiceClient) DeleteTable(ctx context.Context, name string, options *DeleteTableOptions) (_ DeleteTableResponse, _ error) {
	return
}
func (t ServiceClient) GetAccountSASURL(resources AccountSASResourceTypes, permissions AccountSASPermissions, start time.Time, expiry time.Time) (_ string, _ error) {
	return
}
