// Package ecs is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/ecs, and nothing behind them.
package ecs

import "context"

type Client struct{}
type UpdateServiceInput struct {
	Service      *string
	Cluster      *string
	DesiredCount *int32
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type UpdateServiceOutput struct{}
type CreateServiceInput struct {
	ServiceName *string
	ClientToken *string
	Cluster     *string
}
type CreateServiceOutput struct{}
type RegisterTaskDefinitionInput struct {
	Family               *string
	Cpu                  *string
	EnableFaultInjection *bool
}
type RegisterTaskDefinitionOutput struct{}
type StopTaskInput struct {
	Task    *string
	Cluster *string
	Reason  *string
}
type StopTaskOutput struct{}
type RunTaskInput struct {
	TaskDefinition *string
	ClientToken    *string
	Cluster        *string
}
type RunTaskOutput struct{}
type StartTaskInput struct {
	ContainerInstances []string
	TaskDefinition     *string
	Cluster            *string
}
type StartTaskOutput struct{}
type ExecuteCommandInput struct {
	Command     *string
	Interactive bool
	Task        *string
}
type ExecuteCommandOutput struct {
	ClusterArn    *string
	ContainerArn  *string
	ContainerName *string
}
type DeleteServiceInput struct {
	Service *string
	Cluster *string
	Force   *bool
}
type DeleteServiceOutput struct{}

func (c *Client) UpdateService(ctx context.Context, params *UpdateServiceInput, optFns ...func(*Options)) (_ *UpdateServiceOutput, _ error) {
	return
}
func (c *Client) CreateService(ctx context.Context, params *CreateServiceInput, optFns ...func(*Options)) (_ *CreateServiceOutput, _ error) {
	return
}
func (c *Client) RegisterTaskDefinition(ctx context.Context, params *RegisterTaskDefinitionInput, optFns ...func(*Options)) (_ *RegisterTaskDefinitionOutput, _ error) {
	return
}
func (c *Client) StopTask(ctx context.Context, params *StopTaskInput, optFns ...func(*Options)) (_ *StopTaskOutput, _ error) {
	return
}
func (c *Client) RunTask(ctx context.Context, params *RunTaskInput, optFns ...func(*Options)) (_ *RunTaskOutput, _ error) {
	return
}
func (c *Client) StartTask(ctx context.Context, params *StartTaskInput, optFns ...func(*Options)) (_ *StartTaskOutput, _ error) {
	return
}
func (c *Client) ExecuteCommand(ctx context.Context, params *ExecuteCommandInput, optFns ...func(*Options)) (_ *ExecuteCommandOutput, _ error) {
	return
}
func (c *Client) DeleteService(ctx context.Context, params *DeleteServiceInput, optFns ...func(*Options)) (_ *DeleteServiceOutput, _ error) {
	return
}
