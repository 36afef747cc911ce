// Package request is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/endpoints/request, and nothing behind them.
package request

import (
	"context"

	"k8s.io/apiserver/pkg/authentication/user"
)

func UserFrom(ctx context.Context) (_ user.Info, _ bool) { return }
