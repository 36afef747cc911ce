// Package openapi is a stub for tests: declarations with the signatures of
// github.com/twilio/twilio-go/rest/api/v2010, and nothing behind them.
package openapi

type ApiService struct{}
type CreateMessageParams struct {
	PathAccountSid *string
	To             *string
	StatusCallback *string
}
type ApiV2010Message struct {
	Body        *string
	NumSegments *string
	Direction   *string
}
type CreateCallParams struct {
	PathAccountSid *string
	To             *string
	From           *string
}
type ApiV2010Call struct {
	Sid         *string
	DateCreated *string
	DateUpdated *string
}

func (c *ApiService) CreateMessage(params *CreateMessageParams) (_ *ApiV2010Message, _ error) { return }
func (c *ApiService) CreateCall(params *CreateCallParams) (_ *ApiV2010Call, _ error)          { return }
