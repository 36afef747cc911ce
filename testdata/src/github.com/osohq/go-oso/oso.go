// Package oso is a stub for tests: declarations with the signatures of
// github.com/osohq/go-oso, and nothing behind them.
package oso

type Oso struct{}

func (o Oso) IsAllowed(actor any, action any, resource any) (_ bool, _ error)         { return }
func (o Oso) Authorize(actor any, action any, resource any) (_ error)                 { return }
func (o Oso) AuthorizeField(actor any, action any, resource any, field any) (_ error) { return }
func (o Oso) AuthorizeRequest(actor any, request any) (_ error)                       { return }

func NewOso() (_ Oso, _ error) { return }
