// Package client is a stub for tests: declarations with the signatures of
// go.temporal.io/sdk/client, and nothing behind them.
package client

import (
	"context"

	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/internal"
)

type Client interface {
	CancelWorkflow(ctx context.Context, workflowID string, runID string) error
	ExecuteWorkflow(ctx context.Context, options StartWorkflowOptions, workflow any, args ...any) (WorkflowRun, error)
	QueryWorkflow(ctx context.Context, workflowID string, runID string, queryType string, args ...any) (converter.EncodedValue, error)
	SignalWithStartWorkflow(ctx context.Context, workflowID string, signalName string, signalArg any, options StartWorkflowOptions, workflow any, workflowArgs ...any) (WorkflowRun, error)
	SignalWorkflow(ctx context.Context, workflowID string, runID string, signalName string, arg any) error
	TerminateWorkflow(ctx context.Context, workflowID string, runID string, reason string, details ...any) error
	UpdateWorkflow(ctx context.Context, options UpdateWorkflowOptions) (WorkflowUpdateHandle, error)
}
type StartWorkflowOptions = internal.StartWorkflowOptions
type WorkflowRun = internal.WorkflowRun
type UpdateWorkflowOptions = internal.UpdateWorkflowOptions
type WorkflowUpdateHandle = internal.WorkflowUpdateHandle
