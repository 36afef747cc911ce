// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/api/authorization/v1, and nothing behind them.
package v1

type ResourceAttributes struct {
	Namespace, Verb, Group, Version, Resource, Name string
}
type SubjectAccessReviewSpec struct {
	ResourceAttributes *ResourceAttributes
	User               string
	Groups             []string
}
type SelfSubjectAccessReviewSpec struct {
	ResourceAttributes *ResourceAttributes
}
type SubjectAccessReviewStatus struct {
	Allowed, Denied bool
	Reason          string
}
type SubjectAccessReview struct {
	Spec   SubjectAccessReviewSpec
	Status SubjectAccessReviewStatus
}
type SelfSubjectAccessReview struct {
	Spec   SelfSubjectAccessReviewSpec
	Status SubjectAccessReviewStatus
}
type LocalSubjectAccessReview struct {
	Spec   SubjectAccessReviewSpec
	Status SubjectAccessReviewStatus
}
