// Package totp is a stub for tests: declarations with the signatures of
// github.com/pquerna/otp/totp, and nothing behind them.
package totp

import (
	"time"

	"github.com/pquerna/otp"
)

type ValidateOpts struct{}
type GenerateOpts struct{}

func Validate(passcode string, secret string) (_ bool) { return }
func ValidateCustom(passcode string, secret string, t time.Time, opts ValidateOpts) (_ bool, _ error) {
	return
}
func Generate(opts GenerateOpts) (_ *otp.Key, _ error)            { return }
func GenerateCode(secret string, t time.Time) (_ string, _ error) { return }
func GenerateCodeCustom(secret string, t time.Time, opts ValidateOpts) (passcode string, err error) {
	return
}
