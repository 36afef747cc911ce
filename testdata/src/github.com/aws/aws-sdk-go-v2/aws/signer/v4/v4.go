// Package v4 is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/aws/signer/v4, and nothing behind them.
package v4

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
)

type Signer struct{}
type SignerOptions struct {
	DisableHeaderHoisting  bool
	DisableURIPathEscaping bool
	LogSigning             bool
}
type PresignedHTTPRequest struct {
	URL          string
	Method       string
	SignedHeader http.Header
}

func (s Signer) SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(options *SignerOptions)) (_ error) {
	return
}
func (s *Signer) PresignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*SignerOptions)) (_ string, _ http.Header, _ error) {
	return
}
