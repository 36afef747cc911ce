// Package ecs is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/ecs, and nothing behind them.
package ecs

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type ECS struct{}
type UpdateServiceInput struct {
	Cluster              *string
	DesiredCount         *int64
	EnableECSManagedTags *bool
}
type UpdateServiceOutput struct{}
type CreateServiceInput struct {
	ClientToken  *string
	Cluster      *string
	DesiredCount *int64
}
type CreateServiceOutput struct{}
type RegisterTaskDefinitionInput struct {
	Cpu              *string
	ExecutionRoleArn *string
	Family           *string
}
type RegisterTaskDefinitionOutput struct{}
type StopTaskInput struct {
	Cluster *string
	Reason  *string
	Task    *string
}
type StopTaskOutput struct{}
type RunTaskInput struct {
	ClientToken *string
	Cluster     *string
	Count       *int64
}
type RunTaskOutput struct{}
type StartTaskInput struct {
	Cluster              *string
	EnableECSManagedTags *bool
	EnableExecuteCommand *bool
}
type StartTaskOutput struct{}
type ExecuteCommandInput struct {
	Cluster   *string
	Command   *string
	Container *string
}
type ExecuteCommandOutput struct {
	ClusterArn    *string
	ContainerArn  *string
	ContainerName *string
}
type DeleteServiceInput struct {
	Cluster *string
	Force   *bool
	Service *string
}
type DeleteServiceOutput struct{}

func (c *ECS) UpdateService(input *UpdateServiceInput) (_ *UpdateServiceOutput, _ error) { return }
func (c *ECS) UpdateServiceWithContext(ctx aws.Context, input *UpdateServiceInput, opts ...request.Option) (_ *UpdateServiceOutput, _ error) {
	return
}
func (c *ECS) CreateService(input *CreateServiceInput) (_ *CreateServiceOutput, _ error) { return }
func (c *ECS) CreateServiceWithContext(ctx aws.Context, input *CreateServiceInput, opts ...request.Option) (_ *CreateServiceOutput, _ error) {
	return
}
func (c *ECS) RegisterTaskDefinition(input *RegisterTaskDefinitionInput) (_ *RegisterTaskDefinitionOutput, _ error) {
	return
}
func (c *ECS) RegisterTaskDefinitionWithContext(ctx aws.Context, input *RegisterTaskDefinitionInput, opts ...request.Option) (_ *RegisterTaskDefinitionOutput, _ error) {
	return
}
func (c *ECS) StopTask(input *StopTaskInput) (_ *StopTaskOutput, _ error) { return }
func (c *ECS) StopTaskWithContext(ctx aws.Context, input *StopTaskInput, opts ...request.Option) (_ *StopTaskOutput, _ error) {
	return
}
func (c *ECS) RunTask(input *RunTaskInput) (_ *RunTaskOutput, _ error) { return }
func (c *ECS) RunTaskWithContext(ctx aws.Context, input *RunTaskInput, opts ...request.Option) (_ *RunTaskOutput, _ error) {
	return
}
func (c *ECS) StartTask(input *StartTaskInput) (_ *StartTaskOutput, _ error) { return }
func (c *ECS) StartTaskWithContext(ctx aws.Context, input *StartTaskInput, opts ...request.Option) (_ *StartTaskOutput, _ error) {
	return
}
func (c *ECS) ExecuteCommand(input *ExecuteCommandInput) (_ *ExecuteCommandOutput, _ error) { return }
func (c *ECS) ExecuteCommandWithContext(ctx aws.Context, input *ExecuteCommandInput, opts ...request.Option) (_ *ExecuteCommandOutput, _ error) {
	return
}
func (c *ECS) DeleteService(input *DeleteServiceInput) (_ *DeleteServiceOutput, _ error) { return }
func (c *ECS) DeleteServiceWithContext(ctx aws.Context, input *DeleteServiceInput, opts ...request.Option) (_ *DeleteServiceOutput, _ error) {
	return
}
