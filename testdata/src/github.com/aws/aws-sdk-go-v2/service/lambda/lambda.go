// Package lambda is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/lambda, and nothing behind them.
package lambda

import (
	"context"
	"io"
)

type Client struct{}
type CreateFunctionInput struct {
	FunctionName         *string
	Role                 *string
	CodeSigningConfigArn *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type CreateFunctionOutput struct {
	CodeSha256   *string
	CodeSize     int64
	ConfigSha256 *string
}
type UpdateFunctionCodeInput struct {
	FunctionName *string
	DryRun       bool
	ImageUri     *string
}
type UpdateFunctionCodeOutput struct {
	CodeSha256   *string
	CodeSize     int64
	ConfigSha256 *string
}
type UpdateFunctionConfigurationInput struct {
	FunctionName *string
	Description  *string
	Handler      *string
}
type UpdateFunctionConfigurationOutput struct {
	CodeSha256   *string
	CodeSize     int64
	ConfigSha256 *string
}
type AddPermissionInput struct {
	Action       *string
	FunctionName *string
	Principal    *string
}
type AddPermissionOutput struct{ Statement *string }
type InvokeInput struct {
	FunctionName         *string
	ClientContext        *string
	DurableExecutionName *string
}
type InvokeOutput struct {
	DurableExecutionArn *string
	ExecutedVersion     *string
	FunctionError       *string
}
type InvokeAsyncInput struct {
	FunctionName *string
	InvokeArgs   io.Reader
}
type InvokeAsyncOutput struct{ Status int32 }
type DeleteFunctionInput struct {
	FunctionName *string
	Qualifier    *string
}
type DeleteFunctionOutput struct{ StatusCode int32 }
type RemovePermissionInput struct {
	FunctionName *string
	StatementId  *string
	Qualifier    *string
}
type RemovePermissionOutput struct{}

func (c *Client) CreateFunction(ctx context.Context, params *CreateFunctionInput, optFns ...func(*Options)) (_ *CreateFunctionOutput, _ error) {
	return
}
func (c *Client) UpdateFunctionCode(ctx context.Context, params *UpdateFunctionCodeInput, optFns ...func(*Options)) (_ *UpdateFunctionCodeOutput, _ error) {
	return
}
func (c *Client) UpdateFunctionConfiguration(ctx context.Context, params *UpdateFunctionConfigurationInput, optFns ...func(*Options)) (_ *UpdateFunctionConfigurationOutput, _ error) {
	return
}
func (c *Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (_ *AddPermissionOutput, _ error) {
	return
}
func (c *Client) Invoke(ctx context.Context, params *InvokeInput, optFns ...func(*Options)) (_ *InvokeOutput, _ error) {
	return
}
func (c *Client) InvokeAsync(ctx context.Context, params *InvokeAsyncInput, optFns ...func(*Options)) (_ *InvokeAsyncOutput, _ error) {
	return
}
func (c *Client) DeleteFunction(ctx context.Context, params *DeleteFunctionInput, optFns ...func(*Options)) (_ *DeleteFunctionOutput, _ error) {
	return
}
func (c *Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (_ *RemovePermissionOutput, _ error) {
	return
}
