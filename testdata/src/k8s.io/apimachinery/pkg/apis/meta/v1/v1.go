// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/apimachinery/pkg/apis/meta/v1, and nothing behind them.
package v1

type ObjectMeta struct {
	Name, Namespace     string
	Labels, Annotations map[string]string
}
type Status struct {
	Reason, Message string
	Code            int32
}
type CreateOptions struct{ DryRun []string }
type UpdateOptions struct{ DryRun []string }
type PatchOptions struct{ DryRun []string }
type ApplyOptions struct {
	DryRun []string
	Force  bool
}
type DeleteOptions struct{ DryRun []string }
type GetOptions struct{ ResourceVersion string }
type ListOptions struct{ LabelSelector, FieldSelector string }
