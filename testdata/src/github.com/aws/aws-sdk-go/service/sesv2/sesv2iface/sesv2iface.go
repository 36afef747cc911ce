// Package sesv2iface is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/sesv2/sesv2iface, and nothing behind them.
package sesv2iface

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type SESV2API interface {
	SendBulkEmail(*sesv2.SendBulkEmailInput) (*sesv2.SendBulkEmailOutput, error)
	SendBulkEmailWithContext(aws.Context, *sesv2.SendBulkEmailInput, ...request.Option) (*sesv2.SendBulkEmailOutput, error)
	SendEmail(*sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error)
	SendEmailWithContext(aws.Context, *sesv2.SendEmailInput, ...request.Option) (*sesv2.SendEmailOutput, error)
}
