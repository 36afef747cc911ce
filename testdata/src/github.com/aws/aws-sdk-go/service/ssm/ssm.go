// Package ssm is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/ssm, and nothing behind them.
package ssm

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SSM struct{}
type GetParameterInput struct {
	Name           *string
	WithDecryption *bool
}
type GetParameterOutput struct{}
type GetParametersInput struct{ WithDecryption *bool }
type GetParametersOutput struct{}
type GetParametersByPathInput struct {
	MaxResults *int64
	NextToken  *string
	Path       *string
}
type GetParametersByPathOutput struct{ NextToken *string }
type GetParameterHistoryInput struct {
	MaxResults *int64
	Name       *string
	NextToken  *string
}
type GetParameterHistoryOutput struct{ NextToken *string }
type PutParameterInput struct {
	AllowedPattern *string
	DataType       *string
	Description    *string
}
type PutParameterOutput struct {
	Tier    *string
	Version *int64
}
type SendCommandInput struct {
	Comment          *string
	DocumentHash     *string
	DocumentHashType *string
}
type SendCommandOutput struct{}
type StartAutomationExecutionInput struct {
	ClientToken     *string
	DocumentName    *string
	DocumentVersion *string
}
type StartAutomationExecutionOutput struct{ AutomationExecutionId *string }
type StartSessionInput struct {
	DocumentName *string
	Reason       *string
	Target       *string
}
type StartSessionOutput struct {
	SessionId  *string
	StreamUrl  *string
	TokenValue *string
}
type DeleteParameterInput struct{ Name *string }
type DeleteParameterOutput struct{}
type DeleteParametersInput struct{}
type DeleteParametersOutput struct{}

func (c *SSM) GetParameter(input *GetParameterInput) (_ *GetParameterOutput, _ error) { return }
func (c *SSM) GetParameterWithContext(ctx aws.Context, input *GetParameterInput, opts ...request.Option) (_ *GetParameterOutput, _ error) {
	return
}
func (c *SSM) GetParameters(input *GetParametersInput) (_ *GetParametersOutput, _ error) { return }
func (c *SSM) GetParametersWithContext(ctx aws.Context, input *GetParametersInput, opts ...request.Option) (_ *GetParametersOutput, _ error) {
	return
}
func (c *SSM) GetParametersByPath(input *GetParametersByPathInput) (_ *GetParametersByPathOutput, _ error) {
	return
}
func (c *SSM) GetParametersByPathWithContext(ctx aws.Context, input *GetParametersByPathInput, opts ...request.Option) (_ *GetParametersByPathOutput, _ error) {
	return
}
func (c *SSM) GetParameterHistory(input *GetParameterHistoryInput) (_ *GetParameterHistoryOutput, _ error) {
	return
}
func (c *SSM) GetParameterHistoryWithContext(ctx aws.Context, input *GetParameterHistoryInput, opts ...request.Option) (_ *GetParameterHistoryOutput, _ error) {
	return
}
func (c *SSM) PutParameter(input *PutParameterInput) (_ *PutParameterOutput, _ error) { return }
func (c *SSM) PutParameterWithContext(ctx aws.Context, input *PutParameterInput, opts ...request.Option) (_ *PutParameterOutput, _ error) {
	return
}
func (c *SSM) SendCommand(input *SendCommandInput) (_ *SendCommandOutput, _ error) { return }
func (c *SSM) SendCommandWithContext(ctx aws.Context, input *SendCommandInput, opts ...request.Option) (_ *SendCommandOutput, _ error) {
	return
}
func (c *SSM) StartAutomationExecution(input *StartAutomationExecutionInput) (_ *StartAutomationExecutionOutput, _ error) {
	return
}
func (c *SSM) StartAutomationExecutionWithContext(ctx aws.Context, input *StartAutomationExecutionInput, opts ...request.Option) (_ *StartAutomationExecutionOutput, _ error) {
	return
}
func (c *SSM) StartSession(input *StartSessionInput) (_ *StartSessionOutput, _ error) { return }
func (c *SSM) StartSessionWithContext(ctx aws.Context, input *StartSessionInput, opts ...request.Option) (_ *StartSessionOutput, _ error) {
	return
}
func (c *SSM) DeleteParameter(input *DeleteParameterInput) (_ *DeleteParameterOutput, _ error) {
	return
}
func (c *SSM) DeleteParameterWithContext(ctx aws.Context, input *DeleteParameterInput, opts ...request.Option) (_ *DeleteParameterOutput, _ error) {
	return
}
func (c *SSM) DeleteParameters(input *DeleteParametersInput) (_ *DeleteParametersOutput, _ error) {
	return
}
func (c *SSM) DeleteParametersWithContext(ctx aws.Context, input *DeleteParametersInput, opts ...request.Option) (_ *DeleteParametersOutput, _ error) {
	return
}
func (c *SSM) GetParametersByPathPages(input *GetParametersByPathInput, fn func(*GetParametersByPathOutput, bool) bool) (_ error) {
	return
}
func (c *SSM) GetParametersByPathPagesWithContext(ctx aws.Context, input *GetParametersByPathInput, fn func(*GetParametersByPathOutput, bool) bool, opts ...request.Option) (_ error) {
	return
}
