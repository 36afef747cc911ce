// Package lambda is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/lambda, and nothing behind them.
package lambda

import (
	"io"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type Lambda struct{}
type CreateFunctionInput struct {
	CodeSigningConfigArn *string
	Description          *string
	FunctionName         *string
}
type FunctionConfiguration struct {
	CodeSha256  *string
	CodeSize    *int64
	Description *string
}
type UpdateFunctionCodeInput struct {
	DryRun       *bool
	FunctionName *string
	ImageUri     *string
}
type UpdateFunctionConfigurationInput struct {
	Description  *string
	FunctionName *string
	Handler      *string
}
type AddPermissionInput struct {
	Action           *string
	EventSourceToken *string
	FunctionName     *string
}
type AddPermissionOutput struct{ Statement *string }
type InvokeInput struct {
	ClientContext  *string
	FunctionName   *string
	InvocationType *string
}
type InvokeOutput struct {
	ExecutedVersion *string
	FunctionError   *string
	LogResult       *string
}
type InvokeAsyncInput struct {
	FunctionName *string
	InvokeArgs   io.ReadSeeker
}
type InvokeAsyncOutput struct{ Status *int64 }
type DeleteFunctionInput struct {
	FunctionName *string
	Qualifier    *string
}
type DeleteFunctionOutput struct{}
type RemovePermissionInput struct {
	FunctionName *string
	Qualifier    *string
	RevisionId   *string
}
type RemovePermissionOutput struct{}

func (c *Lambda) CreateFunction(input *CreateFunctionInput) (_ *FunctionConfiguration, _ error) {
	return
}
func (c *Lambda) CreateFunctionWithContext(ctx aws.Context, input *CreateFunctionInput, opts ...request.Option) (_ *FunctionConfiguration, _ error) {
	return
}
func (c *Lambda) UpdateFunctionCode(input *UpdateFunctionCodeInput) (_ *FunctionConfiguration, _ error) {
	return
}
func (c *Lambda) UpdateFunctionCodeWithContext(ctx aws.Context, input *UpdateFunctionCodeInput, opts ...request.Option) (_ *FunctionConfiguration, _ error) {
	return
}
func (c *Lambda) UpdateFunctionConfiguration(input *UpdateFunctionConfigurationInput) (_ *FunctionConfiguration, _ error) {
	return
}
func (c *Lambda) UpdateFunctionConfigurationWithContext(ctx aws.Context, input *UpdateFunctionConfigurationInput, opts ...request.Option) (_ *FunctionConfiguration, _ error) {
	return
}
func (c *Lambda) AddPermission(input *AddPermissionInput) (_ *AddPermissionOutput, _ error) { return }
func (c *Lambda) AddPermissionWithContext(ctx aws.Context, input *AddPermissionInput, opts ...request.Option) (_ *AddPermissionOutput, _ error) {
	return
}
func (c *Lambda) Invoke(input *InvokeInput) (_ *InvokeOutput, _ error) { return }
func (c *Lambda) InvokeWithContext(ctx aws.Context, input *InvokeInput, opts ...request.Option) (_ *InvokeOutput, _ error) {
	return
}
func (c *Lambda) InvokeAsync(input *InvokeAsyncInput) (_ *InvokeAsyncOutput, _ error) { return }
func (c *Lambda) InvokeAsyncWithContext(ctx aws.Context, input *InvokeAsyncInput, opts ...request.Option) (_ *InvokeAsyncOutput, _ error) {
	return
}
func (c *Lambda) DeleteFunction(input *DeleteFunctionInput) (_ *DeleteFunctionOutput, _ error) {
	return
}
func (c *Lambda) DeleteFunctionWithContext(ctx aws.Context, input *DeleteFunctionInput, opts ...request.Option) (_ *DeleteFunctionOutput, _ error) {
	return
}
func (c *Lambda) RemovePermission(input *RemovePermissionInput) (_ *RemovePermissionOutput, _ error) {
	return
}
func (c *Lambda) RemovePermissionWithContext(ctx aws.Context, input *RemovePermissionInput, opts ...request.Option) (_ *RemovePermissionOutput, _ error) {
	return
}
