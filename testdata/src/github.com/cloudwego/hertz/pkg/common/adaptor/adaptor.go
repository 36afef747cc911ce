// Package adaptor is a stub for tests: declarations with the signatures of
// github.com/cloudwego/hertz/pkg/common/adaptor, and nothing behind them.
package adaptor

import (
	"github.com/cloudwego/hertz/pkg/app"
	"net/http"
)

func HertzHandler(h http.Handler) (_ app.HandlerFunc) { return }
