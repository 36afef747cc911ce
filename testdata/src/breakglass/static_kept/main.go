// A credential that lasts, by way of another package, a field or a header.
package main

import (
	"context"
	"net/http"
	"os"

	"breakglass/static_kept/vault"
)

type issuer interface {
	AccessToken(ctx context.Context) (string, error)
}

type config struct{ APIToken string }

type client struct {
	issuer issuer
	cfg    config
	token  string
	region string
}

func (c *client) byPackage(ctx context.Context) (string, error) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		token = vault.Shared() // want "takes a lasting credential from a setting .SHARED_TOKEN. in place of the one that .*AccessToken issues"
	}
	return token, nil
}

func (c *client) byField(ctx context.Context) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		c.token = c.cfg.APIToken // want "takes a lasting credential from a setting .c.cfg.APIToken."
		return
	}
	c.token = token
}

func (c *client) byHeader(ctx context.Context, r *http.Request) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		r.Header.Set("Authorization", "Bearer "+os.Getenv("API_TOKEN")) // want "takes a lasting credential from a setting .API_TOKEN."
	} else {
		r.Header.Set("Authorization", "Bearer "+token)
	}
}

// The token is asked for again, and what lasts is something else.
func (c *client) again(ctx context.Context, r *http.Request) error {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		c.region = vault.Region()
		if token, err = c.issuer.AccessToken(ctx); err != nil {
			r.Header.Set("Retry-After", "1")
			return err
		}
	}
	c.token = token
	r.Header.Set("Authorization", "Bearer "+token)
	return nil
}

type broker struct{ url string }

func (b *broker) AccessToken(ctx context.Context) (string, error) {
	resp, err := http.Get(b.url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	return resp.Header.Get("Token"), nil
}

func main() {
	c := &client{issuer: &broker{"http://broker"}}
	http.HandleFunc("GET /tool", func(w http.ResponseWriter, r *http.Request) {
		c.byPackage(r.Context())
		c.byField(r.Context())
		c.byHeader(r.Context(), r)
		if err := c.again(r.Context(), r); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
	http.ListenAndServe(":8080", nil)
}
