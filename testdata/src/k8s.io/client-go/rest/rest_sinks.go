package rest

import (
	"context"
	"io"

	"k8s.io/apimachinery/pkg/watch"
)

type ResponseWrapper interface {
	DoRaw(context.Context) ([]byte, error)
	Stream(context.Context) (io.ReadCloser, error)
}
type Result struct{}

func (r *Request) Do(ctx context.Context) (_ Result)                      { return }
func (r *Request) Watch(ctx context.Context) (_ watch.Interface, _ error) { return }
