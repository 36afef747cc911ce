// Package internal is a stub for tests: declarations with the signatures of
// go.temporal.io/sdk/internal, and nothing behind them.
package internal

import (
	"context"
	"time"
)

type StartWorkflowOptions struct {
	ID                       string
	TaskQueue                string
	WorkflowExecutionTimeout time.Duration
}
type WorkflowRun interface {
	Get(ctx context.Context, valuePtr any) error
	GetFirstExecutionRunID() string
	GetID() string
}
type UpdateWorkflowOptions struct {
	UpdateID   string
	WorkflowID string
	RunID      string
}
type WorkflowUpdateHandle interface {
	Get(ctx context.Context, valuePtr any) error
	RunID() string
	UpdateID() string
}
