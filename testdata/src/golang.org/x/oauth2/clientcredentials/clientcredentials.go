// Package clientcredentials is a stub for tests: declarations with the signatures of
// golang.org/x/oauth2/clientcredentials, and nothing behind them.
package clientcredentials

import (
	"context"

	"golang.org/x/oauth2"
)

type Config struct{}

func (c *Config) Token(ctx context.Context) (_ *oauth2.Token, _ error) { return }
