// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/kubernetes/typed/policy/v1, and nothing behind them.
package v1

import (
	"context"

	"k8s.io/api/policy/v1"
)

type EvictionExpansion interface {
	Evict(ctx context.Context, eviction *v1.Eviction) error
}
