// Package sling is a stub for tests: declarations with the signatures of
// github.com/dghubble/sling, and nothing behind them.
package sling

import "net/http"

type Sling struct{}

func (s *Sling) Receive(successV any, failureV any) (_ *http.Response, _ error)               { return }
func (s *Sling) ReceiveSuccess(successV any) (_ *http.Response, _ error)                      { return }
func (s *Sling) Do(req *http.Request, successV any, failureV any) (_ *http.Response, _ error) { return }
