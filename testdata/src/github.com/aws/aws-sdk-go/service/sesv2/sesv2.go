// Package sesv2 is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/sesv2, and nothing behind them.
package sesv2

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SESV2 struct{}
type SendEmailInput struct {
	ConfigurationSetName                      *string
	FeedbackForwardingEmailAddress            *string
	FeedbackForwardingEmailAddressIdentityArn *string
}
type SendEmailOutput struct{ MessageId *string }
type SendBulkEmailInput struct {
	ConfigurationSetName                      *string
	FeedbackForwardingEmailAddress            *string
	FeedbackForwardingEmailAddressIdentityArn *string
}
type SendBulkEmailOutput struct{}

func (c *SESV2) SendEmail(input *SendEmailInput) (_ *SendEmailOutput, _ error) { return }
func (c *SESV2) SendEmailWithContext(ctx aws.Context, input *SendEmailInput, opts ...request.Option) (_ *SendEmailOutput, _ error) {
	return
}
func (c *SESV2) SendBulkEmail(input *SendBulkEmailInput) (_ *SendBulkEmailOutput, _ error) { return }
func (c *SESV2) SendBulkEmailWithContext(ctx aws.Context, input *SendBulkEmailInput, opts ...request.Option) (_ *SendBulkEmailOutput, _ error) {
	return
}
