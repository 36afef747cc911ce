// Package ses is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/ses, and nothing behind them.
package ses

import "context"

type Client struct{}
type SendEmailInput struct {
	Source               *string
	ConfigurationSetName *string
	ReplyToAddresses     []string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type SendEmailOutput struct{ MessageId *string }
type SendRawEmailInput struct {
	ConfigurationSetName *string
	Destinations         []string
	FromArn              *string
}
type SendRawEmailOutput struct{ MessageId *string }
type SendTemplatedEmailInput struct {
	Source       *string
	Template     *string
	TemplateData *string
}
type SendTemplatedEmailOutput struct{ MessageId *string }
type SendBulkTemplatedEmailInput struct {
	DefaultTemplateData *string
	Source              *string
	Template            *string
}
type SendBulkTemplatedEmailOutput struct{}

func (c *Client) SendEmail(ctx context.Context, params *SendEmailInput, optFns ...func(*Options)) (_ *SendEmailOutput, _ error) {
	return
}
func (c *Client) SendRawEmail(ctx context.Context, params *SendRawEmailInput, optFns ...func(*Options)) (_ *SendRawEmailOutput, _ error) {
	return
}
func (c *Client) SendTemplatedEmail(ctx context.Context, params *SendTemplatedEmailInput, optFns ...func(*Options)) (_ *SendTemplatedEmailOutput, _ error) {
	return
}
func (c *Client) SendBulkTemplatedEmail(ctx context.Context, params *SendBulkTemplatedEmailInput, optFns ...func(*Options)) (_ *SendBulkTemplatedEmailOutput, _ error) {
	return
}
