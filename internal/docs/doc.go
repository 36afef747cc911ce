// Package docs holds the tests that keep the documentation true: what is
// generated is up to date, what is shown is what the tool prints, what is
// linked exists.
//
// It has no code of its own. The generated parts are written by
//
//	go test ./internal/docs -update
package docs
