package v1

type UserInfo struct {
	Username, UID string
	Groups        []string
}
type TokenReviewSpec struct {
	Token     string
	Audiences []string
}
type TokenReviewStatus struct {
	Authenticated bool
	User          UserInfo
	Error         string
}
type TokenReview struct {
	Spec   TokenReviewSpec
	Status TokenReviewStatus
}
