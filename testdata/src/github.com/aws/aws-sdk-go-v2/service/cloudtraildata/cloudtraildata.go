// Package cloudtraildata is a stub for tests: declarations with the signatures of
// github.com/aws/aws-sdk-go-v2/service/cloudtraildata, and nothing behind them.
package cloudtraildata

import "context"

type Client struct{}
type PutAuditEventsInput struct {
	ChannelArn *string
	ExternalId *string
}
type Options struct {
	AppID        string
	BaseEndpoint *string
	Region       string
}
type PutAuditEventsOutput struct{}

func (c *Client) PutAuditEvents(ctx context.Context, params *PutAuditEventsInput, optFns ...func(*Options)) (_ *PutAuditEventsOutput, _ error) {
	return
}
