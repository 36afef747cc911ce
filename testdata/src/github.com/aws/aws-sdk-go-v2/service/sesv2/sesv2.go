// Package sesv2 is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/sesv2, and nothing behind them.
package sesv2

import "context"

type Client struct{}
type SendEmailInput struct {
	ConfigurationSetName           *string
	EndpointId                     *string
	FeedbackForwardingEmailAddress *string
}
type Options struct {
	AppID                      string
	BaseEndpoint               *string
	DisableClockSkewCorrection bool
}
type SendEmailOutput struct{ MessageId *string }
type SendBulkEmailInput struct {
	ConfigurationSetName           *string
	EndpointId                     *string
	FeedbackForwardingEmailAddress *string
}
type SendBulkEmailOutput struct{}

func (c *Client) SendEmail(ctx context.Context, params *SendEmailInput, optFns ...func(*Options)) (_ *SendEmailOutput, _ error) {
	return
}
func (c *Client) SendBulkEmail(ctx context.Context, params *SendBulkEmailInput, optFns ...func(*Options)) (_ *SendBulkEmailOutput, _ error) {
	return
}
