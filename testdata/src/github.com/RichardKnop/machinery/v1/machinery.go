// Package machinery is a stub for tests: declarations with the signatures of
// github.com/RichardKnop/machinery/v1, and nothing behind them.
package machinery

import (
	"context"

	"github.com/RichardKnop/machinery/v1/backends/result"
	"github.com/RichardKnop/machinery/v1/tasks"
)

type Server struct{}

func (server *Server) SendTask(signature *tasks.Signature) (_ *result.AsyncResult, _ error) { return }
func (server *Server) SendTaskWithContext(ctx context.Context, signature *tasks.Signature) (_ *result.AsyncResult, _ error) {
	return
}
func (server *Server) SendChain(chain *tasks.Chain) (_ *result.ChainAsyncResult, _ error) { return }
func (server *Server) SendChainWithContext(ctx context.Context, chain *tasks.Chain) (_ *result.ChainAsyncResult, _ error) {
	return
}
func (server *Server) SendGroup(group *tasks.Group, sendConcurrency int) (_ []*result.AsyncResult, _ error) {
	return
}
func (server *Server) SendGroupWithContext(ctx context.Context, group *tasks.Group, sendConcurrency int) (_ []*result.AsyncResult, _ error) {
	return
}
