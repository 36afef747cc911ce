// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/client-go/kubernetes/typed/authorization/v1, and nothing behind them.
package v1

import (
	"context"

	"k8s.io/api/authorization/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

type SubjectAccessReviewInterface interface {
	Create(ctx context.Context, subjectAccessReview *v1.SubjectAccessReview, opts metav1.CreateOptions) (*v1.SubjectAccessReview, error)
}
type SelfSubjectAccessReviewInterface interface {
	Create(ctx context.Context, selfSubjectAccessReview *v1.SelfSubjectAccessReview, opts metav1.CreateOptions) (*v1.SelfSubjectAccessReview, error)
}
type LocalSubjectAccessReviewInterface interface {
	Create(ctx context.Context, localSubjectAccessReview *v1.LocalSubjectAccessReview, opts metav1.CreateOptions) (*v1.LocalSubjectAccessReview, error)
}
type AuthorizationV1Interface interface {
	SubjectAccessReviews() SubjectAccessReviewInterface
	SelfSubjectAccessReviews() SelfSubjectAccessReviewInterface
	LocalSubjectAccessReviews(namespace string) LocalSubjectAccessReviewInterface
}
