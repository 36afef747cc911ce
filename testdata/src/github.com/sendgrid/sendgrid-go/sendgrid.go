// Package sendgrid is a stub for tests: declarations with the signatures of
// github.com/sendgrid/sendgrid-go, and nothing behind them.
package sendgrid

import (
	"context"

	"github.com/sendgrid/rest"
	"github.com/sendgrid/sendgrid-go/helpers/mail"
)

type Client struct{}

func (cl *Client) Send(email *mail.SGMailV3) (_ *rest.Response, _ error) { return }
func (cl *Client) SendWithContext(ctx context.Context, email *mail.SGMailV3) (_ *rest.Response, _ error) {
	return
}
func API(request rest.Request) (_ *rest.Response, _ error)         { return }
func MakeRequest(request rest.Request) (_ *rest.Response, _ error) { return }
func MakeRequestWithContext(ctx context.Context, request rest.Request) (_ *rest.Response, _ error) {
	return
}
func MakeRequestAsync(request rest.Request) (_ chan *rest.Response, _ chan error) { return }
