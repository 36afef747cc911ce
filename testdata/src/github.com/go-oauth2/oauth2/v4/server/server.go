// Package server is a stub for tests: declarations with the signatures of
// github.com/go-oauth2/oauth2/v4/server, and nothing behind them.
package server

import (
	"context"
	"net/http"

	"github.com/go-oauth2/oauth2/v4"
)

type Server struct{}

func (s *Server) ValidationBearerToken(r *http.Request) (_ oauth2.TokenInfo, _ error) { return }
func (s *Server) GetAccessToken(ctx context.Context, gt oauth2.GrantType, tgr *oauth2.TokenGenerateRequest) (_ oauth2.TokenInfo, _ error) {
	return
}
func (s *Server) HandleTokenRequest(w http.ResponseWriter, r *http.Request) (_ error) { return }
