// Package ssm is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/ssm, and nothing behind them.
package ssm

import "context"

type Client struct{}
type GetParameterInput struct {
	Name           *string
	WithDecryption *bool
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type GetParameterOutput struct{}
type GetParametersInput struct {
	Names          []string
	WithDecryption *bool
}
type GetParametersOutput struct{ InvalidParameters []string }
type GetParametersByPathInput struct {
	Path       *string
	MaxResults *int32
	NextToken  *string
}
type GetParametersByPathOutput struct{ NextToken *string }
type GetParameterHistoryInput struct {
	Name       *string
	MaxResults *int32
	NextToken  *string
}
type GetParameterHistoryOutput struct{ NextToken *string }
type PutParameterInput struct {
	Name           *string
	Value          *string
	AllowedPattern *string
}
type PutParameterOutput struct{ Version int64 }
type SendCommandInput struct {
	DocumentName *string
	Comment      *string
	DocumentHash *string
}
type SendCommandOutput struct{}
type StartAutomationExecutionInput struct {
	DocumentName    *string
	ClientToken     *string
	DocumentVersion *string
}
type StartAutomationExecutionOutput struct{ AutomationExecutionId *string }
type StartSessionInput struct {
	Target       *string
	DocumentName *string
	Parameters   map[string][]string
}
type StartSessionOutput struct {
	SessionId  *string
	StreamUrl  *string
	TokenValue *string
}
type DeleteParameterInput struct{ Name *string }
type DeleteParameterOutput struct{}
type DeleteParametersInput struct{ Names []string }
type DeleteParametersOutput struct {
	DeletedParameters []string
	InvalidParameters []string
}
type GetParametersByPathPaginator struct{}

func (c *Client) GetParameter(ctx context.Context, params *GetParameterInput, optFns ...func(*Options)) (_ *GetParameterOutput, _ error) {
	return
}
func (c *Client) GetParameters(ctx context.Context, params *GetParametersInput, optFns ...func(*Options)) (_ *GetParametersOutput, _ error) {
	return
}
func (c *Client) GetParametersByPath(ctx context.Context, params *GetParametersByPathInput, optFns ...func(*Options)) (_ *GetParametersByPathOutput, _ error) {
	return
}
func (c *Client) GetParameterHistory(ctx context.Context, params *GetParameterHistoryInput, optFns ...func(*Options)) (_ *GetParameterHistoryOutput, _ error) {
	return
}
func (c *Client) PutParameter(ctx context.Context, params *PutParameterInput, optFns ...func(*Options)) (_ *PutParameterOutput, _ error) {
	return
}
func (c *Client) SendCommand(ctx context.Context, params *SendCommandInput, optFns ...func(*Options)) (_ *SendCommandOutput, _ error) {
	return
}
func (c *Client) StartAutomationExecution(ctx context.Context, params *StartAutomationExecutionInput, optFns ...func(*Options)) (_ *StartAutomationExecutionOutput, _ error) {
	return
}
func (c *Client) StartSession(ctx context.Context, params *StartSessionInput, optFns ...func(*Options)) (_ *StartSessionOutput, _ error) {
	return
}
func (c *Client) DeleteParameter(ctx context.Context, params *DeleteParameterInput, optFns ...func(*Options)) (_ *DeleteParameterOutput, _ error) {
	return
}
func (c *Client) DeleteParameters(ctx context.Context, params *DeleteParametersInput, optFns ...func(*Options)) (_ *DeleteParametersOutput, _ error) {
	return
}
func (p *GetParametersByPathPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (_ *GetParametersByPathOutput, _ error) {
	return
}
