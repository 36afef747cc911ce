// Package controllerutil is a stub for tests: declarations with the signatures of
// sigs.k8s.io/controller-runtime/pkg/controller/controllerutil, and nothing behind them.
package controllerutil

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/client"
)

type MutateFn func() error
type OperationResult string

func CreateOrUpdate(ctx context.Context, c client.Client, obj client.Object, f MutateFn) (_ OperationResult, _ error) {
	return
}
func CreateOrPatch(ctx context.Context, c client.Client, obj client.Object, f MutateFn) (_ OperationResult, _ error) {
	return
}
