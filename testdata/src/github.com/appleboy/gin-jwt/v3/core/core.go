// Package core is a stub for tests: declarations with the signatures of
// github.com/appleboy/gin-jwt/v3/core, and nothing behind them.
package core

type Token struct{}
