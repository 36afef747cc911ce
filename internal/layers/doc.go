// Package layers holds the tests that keep the shape of the source tree: who
// may import whom, how packages are named, what stands at the top.
//
// It has no code of its own. The rules it enforces are written down in
// docs/architecture.md.
package layers
