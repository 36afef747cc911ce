// Package hotp is a stub for tests: declarations with the signatures of
// github.com/pquerna/otp/hotp, and nothing behind them.
package hotp

import "github.com/pquerna/otp"

type ValidateOpts struct{}
type GenerateOpts struct{}

func Validate(passcode string, counter uint64, secret string) (_ bool) { return }
func ValidateCustom(passcode string, counter uint64, secret string, opts ValidateOpts) (_ bool, _ error) {
	return
}
func Generate(opts GenerateOpts) (_ *otp.Key, _ error)               { return }
func GenerateCode(secret string, counter uint64) (_ string, _ error) { return }
func GenerateCodeCustom(secret string, counter uint64, opts ValidateOpts) (passcode string, err error) {
	return
}
