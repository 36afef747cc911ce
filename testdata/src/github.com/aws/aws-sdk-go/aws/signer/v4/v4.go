// Package v4 is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/aws/signer/v4, and nothing behind them.
package v4

import (
	"io"
	"net/http"
	"time"
)

type Signer struct{}

func (v4 Signer) Sign(r *http.Request, body io.ReadSeeker, service string, region string, signTime time.Time) (_ http.Header, _ error) {
	return
}
func (v4 Signer) Presign(r *http.Request, body io.ReadSeeker, service string, region string, exp time.Duration, signTime time.Time) (_ http.Header, _ error) {
	return
}
