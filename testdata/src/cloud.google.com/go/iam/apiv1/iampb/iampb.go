// Package iampb is a stub for tests: declarations with the signatures of
// cloud.google.com/go/iam/apiv1/iampb, and nothing behind them.
package iampb

type SetIamPolicyRequest struct{ Resource string }
type Policy struct {
	Version int32
	Etag    []byte
}
