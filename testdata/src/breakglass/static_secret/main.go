// Workload identity: what a broker issues is not to be replaced by what never
// changes.
package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"strings"
)

type issuer interface {
	AccessToken(ctx context.Context) (string, error)
}

type credentials struct {
	Token string
	User  string
}

type config struct{ APIToken string }

type client struct {
	issuer issuer
	cfg    config
}

func (c *client) call(token string) { http.NewRequest("GET", "http://tool/?"+token, nil) }

func (c *client) byEnvironment(ctx context.Context) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		token = os.Getenv("TOOL_TOKEN") // want "fallback after AccessToken fails .* takes a lasting credential from a setting .TOOL_TOKEN. in place of the one that .*AccessToken issues"
	}
	c.call(token)
}

func (c *client) byFile(ctx context.Context) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		raw, _ := os.ReadFile("/etc/tool/token")
		token = "Bearer " + strings.TrimSpace(string(raw)) // want "takes a lasting credential from a file"
	}
	c.call(token)
}

func (c *client) bySetting(ctx context.Context) string {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		return c.cfg.APIToken // want "takes a lasting credential from a setting .c.cfg.APIToken."
	}
	return token
}

func (c *client) byConstant(ctx context.Context) (*credentials, error) {
	made, err := c.session(ctx)
	if err != nil {
		return &credentials{User: "tool", Token: "s3cr3t"}, nil // want "takes a lasting credential from a constant"
	}
	return made, nil
}

func (c *client) session(ctx context.Context) (*credentials, error) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		return nil, err
	}
	return &credentials{User: "tool", Token: token}, nil
}

var sharedSecret = "s3cr3t"

func (c *client) byVariable(ctx context.Context) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		token = sharedSecret // want "takes a lasting credential from a package variable .sharedSecret."
	}
	c.call(token)
}

func environment() string { return os.Getenv("TOOL_TOKEN") }

func (c *client) byHelper(ctx context.Context) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		token = environment() // want "takes a lasting credential from a setting .TOOL_TOKEN."
	}
	c.call(token)
}

// No token, no call.
func (c *client) closed(ctx context.Context) error {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		return err
	}
	c.call(token)
	return nil
}

// Another issuer is as good.
func (c *client) byOther(ctx context.Context, other issuer) {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		token, err = other.AccessToken(ctx)
	}
	if err == nil {
		c.call(token)
	}
}

// What is replaced was no better.
func (c *client) lasting() {
	token, err := storedToken()
	if err != nil {
		token = os.Getenv("TOOL_TOKEN")
	}
	c.call(token)
}

func storedToken() (string, error) {
	raw, err := os.ReadFile("/etc/tool/token")
	return string(raw), err
}

// What is taken out of a token is none.
func (c *client) namespace() string {
	name, err := namespaceFromToken(os.Getenv("TOOL_TOKEN"))
	if err != nil {
		raw, _ := os.ReadFile("/etc/tool/namespace")
		return string(raw)
	}
	return name
}

func namespaceFromToken(token string) (string, error) {
	_, name, ok := strings.Cut(token, ".")
	if !ok {
		return "", errors.New("no token")
	}
	return name, nil
}

// A name is no secret.
func (c *client) named(ctx context.Context) string {
	token, err := c.issuer.AccessToken(ctx)
	if err != nil {
		return os.Getenv("TOOL_NAME")
	}
	return token
}

type broker struct{}

func (broker) AccessToken(context.Context) (string, error) { return "", errors.New("down") }

func main() {
	c := &client{issuer: broker{}}
	ctx := context.Background()
	c.byEnvironment(ctx)
	c.byFile(ctx)
	c.bySetting(ctx)
	c.byConstant(ctx)
	c.byVariable(ctx)
	c.byHelper(ctx)
	c.namespace()
	c.closed(ctx)
	c.byOther(ctx, broker{})
	c.lasting()
	c.named(ctx)
}
