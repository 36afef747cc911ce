// Package audit is a stub for tests: declarations with the signatures of
// k8s.io/apiserver/pkg/audit, and nothing behind them.
package audit

import (
	"context"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/apis/audit"
	"k8s.io/apiserver/pkg/authentication/user"
)

type Sink interface {
	ProcessEvents(events ...*audit.Event) bool
}

func AddAuditAnnotation(ctx context.Context, key string, value string)          {}
func AddAuditAnnotations(ctx context.Context, keysAndValues ...string)          {}
func AddAuditAnnotationsMap(ctx context.Context, annotations map[string]string) {}
func LogRequestObject(ctx context.Context, obj runtime.Object, objGV schema.GroupVersion, gvr schema.GroupVersionResource, subresource string, s runtime.NegotiatedSerializer) {
}
func LogRequestPatch(ctx context.Context, patch []byte) {}
func LogResponseObject(ctx context.Context, obj runtime.Object, gv schema.GroupVersion, s runtime.NegotiatedSerializer) {
}
func LogImpersonatedUser(ctx context.Context, user user.Info, constraint string) {}
