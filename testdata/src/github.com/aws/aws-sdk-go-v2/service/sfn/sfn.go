// Package sfn is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/sfn, and nothing behind them.
package sfn

import "context"

type Client struct{}
type SendTaskSuccessInput struct {
	Output    *string
	TaskToken *string
}
type Options struct {
	AppID        string
	BaseEndpoint *string
	Region       string
}
type SendTaskSuccessOutput struct{}
type SendTaskFailureInput struct {
	TaskToken *string
	Cause     *string
	Error     *string
}
type SendTaskFailureOutput struct{}
type StopExecutionInput struct {
	ExecutionArn *string
	Cause        *string
	Error        *string
}
type StopExecutionOutput struct{}
type StartExecutionInput struct {
	StateMachineArn *string
	Input           *string
	Name            *string
}
type StartExecutionOutput struct{ ExecutionArn *string }
type StartSyncExecutionInput struct {
	StateMachineArn *string
	Input           *string
	Name            *string
}
type StartSyncExecutionOutput struct {
	ExecutionArn *string
	Cause        *string
	Error        *string
}

func (c *Client) SendTaskSuccess(ctx context.Context, params *SendTaskSuccessInput, optFns ...func(*Options)) (_ *SendTaskSuccessOutput, _ error) {
	return
}
func (c *Client) SendTaskFailure(ctx context.Context, params *SendTaskFailureInput, optFns ...func(*Options)) (_ *SendTaskFailureOutput, _ error) {
	return
}
func (c *Client) StopExecution(ctx context.Context, params *StopExecutionInput, optFns ...func(*Options)) (_ *StopExecutionOutput, _ error) {
	return
}
func (c *Client) StartExecution(ctx context.Context, params *StartExecutionInput, optFns ...func(*Options)) (_ *StartExecutionOutput, _ error) {
	return
}
func (c *Client) StartSyncExecution(ctx context.Context, params *StartSyncExecutionInput, optFns ...func(*Options)) (_ *StartSyncExecutionOutput, _ error) {
	return
}
