// Package oso is a stub for tests: declarations with the signatures of
// github.com/osohq/go-oso-cloud/v2, and nothing behind them.
package oso

type Value struct {
	Type, ID string
}
type OsoClient interface {
	Insert(fact Fact) error
	Delete(factOrFactPattern IntoFactPattern) error
	Batch(func(tx BatchTransaction)) error
	Policy(policy string) error
	Authorize(actor Value, action string, resource Value) (bool, error)
	AuthorizeWithContext(actor Value, action string, resource Value, contextFacts []Fact) (bool, error)
	AuthorizeWithOptions(actor Value, action string, resource Value, options *AuthorizeOptions) (bool, error)
}
type Fact struct{}
type AuthorizeOptions struct{}
type IntoFactPattern interface{}
type BatchTransaction interface{}

func NewClient(url string, apiKey string) (_ OsoClient) { return }
