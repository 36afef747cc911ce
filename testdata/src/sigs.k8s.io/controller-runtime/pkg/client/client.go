// Package client is a stub for tests: declarations with the signatures of
// sigs.k8s.io/controller-runtime/pkg/client, and nothing behind them.
package client

import (
	"context"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"
	"sigs.k8s.io/controller-runtime/pkg/cache/cacheapi"
)

type Client interface {
	Reader
	Writer
	StatusClient
	SubResourceClientConstructor
}
type Reader interface {
	Get(ctx context.Context, key ObjectKey, obj Object, opts ...GetOption) error
	List(ctx context.Context, list ObjectList, opts ...ListOption) error
}
type ObjectKey = types.NamespacedName
type Object = cacheapi.Object
type GetOption interface{}
type ObjectList interface{}
type ListOption interface{}
type Writer interface {
	Apply(ctx context.Context, obj runtime.ApplyConfiguration, opts ...ApplyOption) error
	Create(ctx context.Context, obj Object, opts ...CreateOption) error
	Delete(ctx context.Context, obj Object, opts ...DeleteOption) error
	DeleteAllOf(ctx context.Context, obj Object, opts ...DeleteAllOfOption) error
	Patch(ctx context.Context, obj Object, patch Patch, opts ...PatchOption) error
	Update(ctx context.Context, obj Object, opts ...UpdateOption) error
}
type ApplyOption interface{}
type CreateOption interface{}
type DeleteOption interface{}
type DeleteAllOfOption interface{}
type Patch interface{}
type PatchOption interface{}
type UpdateOption interface{}
type StatusClient interface{}
type SubResourceClientConstructor interface{}
type SubResourceClient interface {
	SubResourceReader
	SubResourceWriter
}
type SubResourceReader interface {
	Get(ctx context.Context, obj Object, subResource Object, opts ...SubResourceGetOption) error
}
type SubResourceGetOption interface{}
type SubResourceWriter interface {
	Apply(ctx context.Context, obj runtime.ApplyConfiguration, opts ...SubResourceApplyOption) error
	Create(ctx context.Context, obj Object, subResource Object, opts ...SubResourceCreateOption) error
	Patch(ctx context.Context, obj Object, patch Patch, opts ...SubResourcePatchOption) error
	Update(ctx context.Context, obj Object, opts ...SubResourceUpdateOption) error
}
type SubResourceApplyOption interface{}
type SubResourceCreateOption interface{}
type SubResourcePatchOption interface{}
type SubResourceUpdateOption interface{}
type WithWatch interface {
	Watch(ctx context.Context, obj ObjectList, opts ...ListOption) (watch.Interface, error)
	Client
}
