package asynq

import "context"

func (t *Task) Payload() (_ []byte) { return }

type Handler interface {
	ProcessTask(context.Context, *Task) error
}

type MiddlewareFunc func(Handler) Handler

type ServeMux struct{ _ int }

func NewServeMux() (_ *ServeMux)                                                            { return }
func (mux *ServeMux) Handle(pattern string, handler Handler)                                {}
func (mux *ServeMux) HandleFunc(pattern string, handler func(context.Context, *Task) error) {}
func (mux *ServeMux) Use(mws ...MiddlewareFunc)                                             {}
func (mux *ServeMux) ProcessTask(ctx context.Context, task *Task) (_ error)                 { return }
