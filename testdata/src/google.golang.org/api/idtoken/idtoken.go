// Package idtoken is a stub for tests: declarations with the signatures of
// google.golang.org/api/idtoken, and nothing behind them.
package idtoken

import (
	"context"

	"google.golang.org/api/option"
)

type Payload struct {
	Issuer, Audience, Subject string
	Claims                    map[string]any
}
type ClientOption = option.ClientOption
type Validator struct{}

func (v *Validator) Validate(ctx context.Context, idToken string, audience string) (_ *Payload, _ error) {
	return
}

func ParsePayload(idToken string) (_ *Payload, _ error)                                   { return }
func NewValidator(ctx context.Context, opts ...ClientOption) (_ *Validator, _ error)      { return }
func Validate(ctx context.Context, idToken string, audience string) (_ *Payload, _ error) { return }
