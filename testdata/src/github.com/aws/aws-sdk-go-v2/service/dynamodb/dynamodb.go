// Package dynamodb is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/dynamodb, and nothing behind them.
package dynamodb

import "context"

type Client struct{}
type GetItemInput struct {
	TableName       *string
	AttributesToGet []string
	ConsistentRead  *bool
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type GetItemOutput struct{}
type BatchGetItemInput struct{}
type BatchGetItemOutput struct{}
type QueryInput struct {
	TableName       *string
	AttributesToGet []string
	ConsistentRead  *bool
}
type QueryOutput struct {
	Count        int32
	ScannedCount int32
}
type ScanInput struct {
	TableName       *string
	AttributesToGet []string
	ConsistentRead  *bool
}
type ScanOutput struct {
	Count        int32
	ScannedCount int32
}
type TransactGetItemsInput struct{}
type TransactGetItemsOutput struct{}
type PutItemInput struct {
	TableName                *string
	ConditionExpression      *string
	ExpressionAttributeNames map[string]string
}
type PutItemOutput struct{}
type UpdateItemInput struct {
	TableName                *string
	ConditionExpression      *string
	ExpressionAttributeNames map[string]string
}
type UpdateItemOutput struct{}
type BatchWriteItemInput struct{}
type BatchWriteItemOutput struct{}
type TransactWriteItemsInput struct{ ClientRequestToken *string }
type TransactWriteItemsOutput struct{}
type ExecuteStatementInput struct {
	Statement      *string
	ConsistentRead *bool
	Limit          *int32
}
type ExecuteStatementOutput struct{ NextToken *string }
type BatchExecuteStatementInput struct{}
type BatchExecuteStatementOutput struct{}
type ExecuteTransactionInput struct{ ClientRequestToken *string }
type ExecuteTransactionOutput struct{}
type CreateTableInput struct {
	TableName                 *string
	DeletionProtectionEnabled *bool
	GlobalTableSourceArn      *string
}
type CreateTableOutput struct{}
type UpdateTableInput struct {
	TableName                       *string
	DeletionProtectionEnabled       *bool
	DisassociationProtectionEnabled *bool
}
type UpdateTableOutput struct{}
type DeleteItemInput struct {
	TableName                *string
	ConditionExpression      *string
	ExpressionAttributeNames map[string]string
}
type DeleteItemOutput struct{}
type DeleteTableInput struct{ TableName *string }
type DeleteTableOutput struct{}
type QueryPaginator struct{}
type ScanPaginator struct{}

func (c *Client) GetItem(ctx context.Context, params *GetItemInput, optFns ...func(*Options)) (_ *GetItemOutput, _ error) {
	return
}
func (c *Client) BatchGetItem(ctx context.Context, params *BatchGetItemInput, optFns ...func(*Options)) (_ *BatchGetItemOutput, _ error) {
	return
}
func (c *Client) Query(ctx context.Context, params *QueryInput, optFns ...func(*Options)) (_ *QueryOutput, _ error) {
	return
}
func (c *Client) Scan(ctx context.Context, params *ScanInput, optFns ...func(*Options)) (_ *ScanOutput, _ error) {
	return
}
func (c *Client) TransactGetItems(ctx context.Context, params *TransactGetItemsInput, optFns ...func(*Options)) (_ *TransactGetItemsOutput, _ error) {
	return
}
func (c *Client) PutItem(ctx context.Context, params *PutItemInput, optFns ...func(*Options)) (_ *PutItemOutput, _ error) {
	return
}
func (c *Client) UpdateItem(ctx context.Context, params *UpdateItemInput, optFns ...func(*Options)) (_ *UpdateItemOutput, _ error) {
	return
}
func (c *Client) BatchWriteItem(ctx context.Context, params *BatchWriteItemInput, optFns ...func(*Options)) (_ *BatchWriteItemOutput, _ error) {
	return
}
func (c *Client) TransactWriteItems(ctx context.Context, params *TransactWriteItemsInput, optFns ...func(*Options)) (_ *TransactWriteItemsOutput, _ error) {
	return
}
func (c *Client) ExecuteStatement(ctx context.Context, params *ExecuteStatementInput, optFns ...func(*Options)) (_ *ExecuteStatementOutput, _ error) {
	return
}
func (c *Client) BatchExecuteStatement(ctx context.Context, params *BatchExecuteStatementInput, optFns ...func(*Options)) (_ *BatchExecuteStatementOutput, _ error) {
	return
}
func (c *Client) ExecuteTransaction(ctx context.Context, params *ExecuteTransactionInput, optFns ...func(*Options)) (_ *ExecuteTransactionOutput, _ error) {
	return
}
func (c *Client) CreateTable(ctx context.Context, params *CreateTableInput, optFns ...func(*Options)) (_ *CreateTableOutput, _ error) {
	return
}
func (c *Client) UpdateTable(ctx context.Context, params *UpdateTableInput, optFns ...func(*Options)) (_ *UpdateTableOutput, _ error) {
	return
}
func (c *Client) DeleteItem(ctx context.Context, params *DeleteItemInput, optFns ...func(*Options)) (_ *DeleteItemOutput, _ error) {
	return
}
func (c *Client) DeleteTable(ctx context.Context, params *DeleteTableInput, optFns ...func(*Options)) (_ *DeleteTableOutput, _ error) {
	return
}
func (p *QueryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (_ *QueryOutput, _ error) {
	return
}
func (p *ScanPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (_ *ScanOutput, _ error) {
	return
}
