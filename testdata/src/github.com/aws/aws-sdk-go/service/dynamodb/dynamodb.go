// Package dynamodb is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/dynamodb, and nothing behind them.
package dynamodb

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type DynamoDB struct{}
type GetItemInput struct {
	ConsistentRead           *bool
	ExpressionAttributeNames map[string]*string
	ProjectionExpression     *string
}
type GetItemOutput struct{}
type BatchGetItemInput struct{ ReturnConsumedCapacity *string }
type BatchGetItemOutput struct{}
type QueryInput struct {
	ConditionalOperator      *string
	ConsistentRead           *bool
	ExpressionAttributeNames map[string]*string
}
type QueryOutput struct {
	Count        *int64
	ScannedCount *int64
}
type ScanInput struct {
	ConditionalOperator      *string
	ConsistentRead           *bool
	ExpressionAttributeNames map[string]*string
}
type ScanOutput struct {
	Count        *int64
	ScannedCount *int64
}
type TransactGetItemsInput struct{ ReturnConsumedCapacity *string }
type TransactGetItemsOutput struct{}
type PutItemInput struct {
	ConditionExpression      *string
	ConditionalOperator      *string
	ExpressionAttributeNames map[string]*string
}
type PutItemOutput struct{}
type UpdateItemInput struct {
	ConditionExpression      *string
	ConditionalOperator      *string
	ExpressionAttributeNames map[string]*string
}
type UpdateItemOutput struct{}
type BatchWriteItemInput struct {
	ReturnConsumedCapacity      *string
	ReturnItemCollectionMetrics *string
}
type BatchWriteItemOutput struct{}
type TransactWriteItemsInput struct {
	ClientRequestToken          *string
	ReturnConsumedCapacity      *string
	ReturnItemCollectionMetrics *string
}
type TransactWriteItemsOutput struct{}
type ExecuteStatementInput struct {
	ConsistentRead *bool
	Limit          *int64
	NextToken      *string
}
type ExecuteStatementOutput struct{ NextToken *string }
type BatchExecuteStatementInput struct{ ReturnConsumedCapacity *string }
type BatchExecuteStatementOutput struct{}
type ExecuteTransactionInput struct {
	ClientRequestToken     *string
	ReturnConsumedCapacity *string
}
type ExecuteTransactionOutput struct{}
type CreateTableInput struct {
	BillingMode               *string
	DeletionProtectionEnabled *bool
	ResourcePolicy            *string
}
type CreateTableOutput struct{}
type UpdateTableInput struct {
	BillingMode               *string
	DeletionProtectionEnabled *bool
	TableClass                *string
}
type UpdateTableOutput struct{}
type DeleteItemInput struct {
	ConditionExpression      *string
	ConditionalOperator      *string
	ExpressionAttributeNames map[string]*string
}
type DeleteItemOutput struct{}
type DeleteTableInput struct{ TableName *string }
type DeleteTableOutput struct{}

func (c *DynamoDB) GetItem(input *GetItemInput) (_ *GetItemOutput, _ error) { return }
func (c *DynamoDB) GetItemWithContext(ctx aws.Context, input *GetItemInput, opts ...request.Option) (_ *GetItemOutput, _ error) {
	return
}
func (c *DynamoDB) BatchGetItem(input *BatchGetItemInput) (_ *BatchGetItemOutput, _ error) { return }
func (c *DynamoDB) BatchGetItemWithContext(ctx aws.Context, input *BatchGetItemInput, opts ...request.Option) (_ *BatchGetItemOutput, _ error) {
	return
}
func (c *DynamoDB) Query(input *QueryInput) (_ *QueryOutput, _ error) { return }
func (c *DynamoDB) QueryWithContext(ctx aws.Context, input *QueryInput, opts ...request.Option) (_ *QueryOutput, _ error) {
	return
}
func (c *DynamoDB) Scan(input *ScanInput) (_ *ScanOutput, _ error) { return }
func (c *DynamoDB) ScanWithContext(ctx aws.Context, input *ScanInput, opts ...request.Option) (_ *ScanOutput, _ error) {
	return
}
func (c *DynamoDB) TransactGetItems(input *TransactGetItemsInput) (_ *TransactGetItemsOutput, _ error) {
	return
}
func (c *DynamoDB) TransactGetItemsWithContext(ctx aws.Context, input *TransactGetItemsInput, opts ...request.Option) (_ *TransactGetItemsOutput, _ error) {
	return
}
func (c *DynamoDB) PutItem(input *PutItemInput) (_ *PutItemOutput, _ error) { return }
func (c *DynamoDB) PutItemWithContext(ctx aws.Context, input *PutItemInput, opts ...request.Option) (_ *PutItemOutput, _ error) {
	return
}
func (c *DynamoDB) UpdateItem(input *UpdateItemInput) (_ *UpdateItemOutput, _ error) { return }
func (c *DynamoDB) UpdateItemWithContext(ctx aws.Context, input *UpdateItemInput, opts ...request.Option) (_ *UpdateItemOutput, _ error) {
	return
}
func (c *DynamoDB) BatchWriteItem(input *BatchWriteItemInput) (_ *BatchWriteItemOutput, _ error) {
	return
}
func (c *DynamoDB) BatchWriteItemWithContext(ctx aws.Context, input *BatchWriteItemInput, opts ...request.Option) (_ *BatchWriteItemOutput, _ error) {
	return
}
func (c *DynamoDB) TransactWriteItems(input *TransactWriteItemsInput) (_ *TransactWriteItemsOutput, _ error) {
	return
}
func (c *DynamoDB) TransactWriteItemsWithContext(ctx aws.Context, input *TransactWriteItemsInput, opts ...request.Option) (_ *TransactWriteItemsOutput, _ error) {
	return
}
func (c *DynamoDB) ExecuteStatement(input *ExecuteStatementInput) (_ *ExecuteStatementOutput, _ error) {
	return
}
func (c *DynamoDB) ExecuteStatementWithContext(ctx aws.Context, input *ExecuteStatementInput, opts ...request.Option) (_ *ExecuteStatementOutput, _ error) {
	return
}
func (c *DynamoDB) BatchExecuteStatement(input *BatchExecuteStatementInput) (_ *BatchExecuteStatementOutput, _ error) {
	return
}
func (c *DynamoDB) BatchExecuteStatementWithContext(ctx aws.Context, input *BatchExecuteStatementInput, opts ...request.Option) (_ *BatchExecuteStatementOutput, _ error) {
	return
}
func (c *DynamoDB) ExecuteTransaction(input *ExecuteTransactionInput) (_ *ExecuteTransactionOutput, _ error) {
	return
}
func (c *DynamoDB) ExecuteTransactionWithContext(ctx aws.Context, input *ExecuteTransactionInput, opts ...request.Option) (_ *ExecuteTransactionOutput, _ error) {
	return
}
func (c *DynamoDB) CreateTable(input *CreateTableInput) (_ *CreateTableOutput, _ error) { return }
func (c *DynamoDB) CreateTableWithContext(ctx aws.Context, input *CreateTableInput, opts ...request.Option) (_ *CreateTableOutput, _ error) {
	return
}
func (c *DynamoDB) UpdateTable(input *UpdateTableInput) (_ *UpdateTableOutput, _ error) { return }
func (c *DynamoDB) UpdateTableWithContext(ctx aws.Context, input *UpdateTableInput, opts ...request.Option) (_ *UpdateTableOutput, _ error) {
	return
}
func (c *DynamoDB) DeleteItem(input *DeleteItemInput) (_ *DeleteItemOutput, _ error) { return }
func (c *DynamoDB) DeleteItemWithContext(ctx aws.Context, input *DeleteItemInput, opts ...request.Option) (_ *DeleteItemOutput, _ error) {
	return
}
func (c *DynamoDB) DeleteTable(input *DeleteTableInput) (_ *DeleteTableOutput, _ error) { return }
func (c *DynamoDB) DeleteTableWithContext(ctx aws.Context, input *DeleteTableInput, opts ...request.Option) (_ *DeleteTableOutput, _ error) {
	return
}
func (c *DynamoDB) QueryPages(input *QueryInput, fn func(*QueryOutput, bool) bool) (_ error) { return }
func (c *DynamoDB) QueryPagesWithContext(ctx aws.Context, input *QueryInput, fn func(*QueryOutput, bool) bool, opts ...request.Option) (_ error) {
	return
}
func (c *DynamoDB) ScanPages(input *ScanInput, fn func(*ScanOutput, bool) bool) (_ error) { return }
func (c *DynamoDB) ScanPagesWithContext(ctx aws.Context, input *ScanInput, fn func(*ScanOutput, bool) bool, opts ...request.Option) (_ error) {
	return
}
func (c *DynamoDB) BatchGetItemPages(input *BatchGetItemInput, fn func(*BatchGetItemOutput, bool) bool) (_ error) {
	return
}
func (c *DynamoDB) BatchGetItemPagesWithContext(ctx aws.Context, input *BatchGetItemInput, fn func(*BatchGetItemOutput, bool) bool, opts ...request.Option) (_ error) {
	return
}
