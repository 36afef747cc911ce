// Package agent calls tools for a language model. A tool wants a credential
// that the broker has issued for this one call.
package agent

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"
	"time"
)

// Errors of a call.
var (
	ErrBrokerDown = errors.New("the broker is down")
	ErrRefused    = errors.New("the tool refuses the credential")
)

// Lifetime is how long what the broker issues is good.
const Lifetime = time.Minute

// Broker issues credentials for single calls.
type Broker struct {
	Now func() time.Time

	mu     sync.Mutex
	down   bool
	issued map[string]time.Time // until when
}

// Break takes the broker down.
func (b *Broker) Break() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.down = true
}

// Token issues a credential; ErrBrokerDown when the broker is.
func (b *Broker) Token(context.Context) (string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.down {
		return "", ErrBrokerDown
	}
	if b.issued == nil {
		b.issued = map[string]time.Time{}
	}
	secret := rand.Text()
	b.issued[secret] = b.Now().Add(Lifetime)
	return secret, nil
}

// holds reports whether a credential is one of the broker's and still good.
func (b *Broker) holds(secret string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	until, ok := b.issued[secret]
	return ok && b.Now().Before(until)
}

// Issuer gives out credentials.
type Issuer interface {
	Token(ctx context.Context) (string, error)
}

// Tool is something that an agent can use. It also takes a key that was made
// when it was installed and has never been changed.
type Tool struct {
	Broker *Broker
	Key    string
}

// Run does what the tool is for; ErrRefused without a good credential.
func (t *Tool) Run(_ context.Context, secret, input string) (string, error) {
	if secret == "" || secret != t.Key && !t.Broker.holds(secret) {
		return "", ErrRefused
	}
	return "done: " + input, nil
}
