// Package sfn is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/sfn, and nothing behind them.
package sfn

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SFN struct{}
type SendTaskSuccessInput struct {
	Output    *string
	TaskToken *string
}
type SendTaskSuccessOutput struct{}
type SendTaskFailureInput struct {
	Cause     *string
	Error     *string
	TaskToken *string
}
type SendTaskFailureOutput struct{}
type StopExecutionInput struct {
	Cause        *string
	Error        *string
	ExecutionArn *string
}
type StopExecutionOutput struct{}
type StartExecutionInput struct {
	Input           *string
	Name            *string
	StateMachineArn *string
}
type StartExecutionOutput struct{ ExecutionArn *string }
type StartSyncExecutionInput struct {
	IncludedData *string
	Input        *string
	Name         *string
}
type StartSyncExecutionOutput struct {
	Cause        *string
	Error        *string
	ExecutionArn *string
}

func (c *SFN) SendTaskSuccess(input *SendTaskSuccessInput) (_ *SendTaskSuccessOutput, _ error) {
	return
}
func (c *SFN) SendTaskSuccessWithContext(ctx aws.Context, input *SendTaskSuccessInput, opts ...request.Option) (_ *SendTaskSuccessOutput, _ error) {
	return
}
func (c *SFN) SendTaskFailure(input *SendTaskFailureInput) (_ *SendTaskFailureOutput, _ error) {
	return
}
func (c *SFN) SendTaskFailureWithContext(ctx aws.Context, input *SendTaskFailureInput, opts ...request.Option) (_ *SendTaskFailureOutput, _ error) {
	return
}
func (c *SFN) StopExecution(input *StopExecutionInput) (_ *StopExecutionOutput, _ error) { return }
func (c *SFN) StopExecutionWithContext(ctx aws.Context, input *StopExecutionInput, opts ...request.Option) (_ *StopExecutionOutput, _ error) {
	return
}
func (c *SFN) StartExecution(input *StartExecutionInput) (_ *StartExecutionOutput, _ error) { return }
func (c *SFN) StartExecutionWithContext(ctx aws.Context, input *StartExecutionInput, opts ...request.Option) (_ *StartExecutionOutput, _ error) {
	return
}
func (c *SFN) StartSyncExecution(input *StartSyncExecutionInput) (_ *StartSyncExecutionOutput, _ error) {
	return
}
func (c *SFN) StartSyncExecutionWithContext(ctx aws.Context, input *StartSyncExecutionInput, opts ...request.Option) (_ *StartSyncExecutionOutput, _ error) {
	return
}
