// Package ses is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go/service/ses, and nothing behind them.
package ses

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
)

type SES struct{}
type SendEmailInput struct {
	ConfigurationSetName *string
	ReturnPath           *string
	ReturnPathArn        *string
}
type SendEmailOutput struct{ MessageId *string }
type SendRawEmailInput struct {
	ConfigurationSetName *string
	FromArn              *string
	ReturnPathArn        *string
}
type SendRawEmailOutput struct{ MessageId *string }
type SendTemplatedEmailInput struct {
	ConfigurationSetName *string
	ReturnPath           *string
	ReturnPathArn        *string
}
type SendTemplatedEmailOutput struct{ MessageId *string }
type SendBulkTemplatedEmailInput struct {
	ConfigurationSetName *string
	DefaultTemplateData  *string
	ReturnPath           *string
}
type SendBulkTemplatedEmailOutput struct{}

func (c *SES) SendEmail(input *SendEmailInput) (_ *SendEmailOutput, _ error) { return }
func (c *SES) SendEmailWithContext(ctx aws.Context, input *SendEmailInput, opts ...request.Option) (_ *SendEmailOutput, _ error) {
	return
}
func (c *SES) SendRawEmail(input *SendRawEmailInput) (_ *SendRawEmailOutput, _ error) { return }
func (c *SES) SendRawEmailWithContext(ctx aws.Context, input *SendRawEmailInput, opts ...request.Option) (_ *SendRawEmailOutput, _ error) {
	return
}
func (c *SES) SendTemplatedEmail(input *SendTemplatedEmailInput) (_ *SendTemplatedEmailOutput, _ error) {
	return
}
func (c *SES) SendTemplatedEmailWithContext(ctx aws.Context, input *SendTemplatedEmailInput, opts ...request.Option) (_ *SendTemplatedEmailOutput, _ error) {
	return
}
func (c *SES) SendBulkTemplatedEmail(input *SendBulkTemplatedEmailInput) (_ *SendBulkTemplatedEmailOutput, _ error) {
	return
}
func (c *SES) SendBulkTemplatedEmailWithContext(ctx aws.Context, input *SendBulkTemplatedEmailInput, opts ...request.Option) (_ *SendBulkTemplatedEmailOutput, _ error) {
	return
}
