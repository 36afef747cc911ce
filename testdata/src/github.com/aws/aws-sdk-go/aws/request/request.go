// Package request is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/aws/request, and nothing behind them.
package request

import (
	"net/http"
	"time"
)

type Option func(*Request)
type Request struct{}

func (r *Request) Presign(expire time.Duration) (_ string, _ error)                       { return }
func (r *Request) PresignRequest(expire time.Duration) (_ string, _ http.Header, _ error) { return }
func (r *Request) Send() (_ error)                                                        { return }
