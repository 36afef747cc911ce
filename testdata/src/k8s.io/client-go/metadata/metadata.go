// Package metadata is a stub for tests: declarations with the signatures of
// k8s.io/client-go/metadata, and nothing behind them.
package metadata

import (
	"context"

	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

type ResourceInterface interface {
	Delete(ctx context.Context, name string, options v1.DeleteOptions, subresources ...string) error
	DeleteCollection(ctx context.Context, options v1.DeleteOptions, listOptions v1.ListOptions) error
	Get(ctx context.Context, name string, options v1.GetOptions, subresources ...string) (*v1.PartialObjectMetadata, error)
	List(ctx context.Context, opts v1.ListOptions) (*v1.PartialObjectMetadataList, error)
	Patch(ctx context.Context, name string, pt types.PatchType, data []byte, options v1.PatchOptions, subresources ...string) (*v1.PartialObjectMetadata, error)
}
