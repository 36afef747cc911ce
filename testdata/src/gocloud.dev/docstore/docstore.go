// Package docstore is a stub for tests: declarations with the signatures of
// gocloud.dev/docstore, and nothing behind them.
package docstore

import "context"

type Collection struct{}
type Document = any
type FieldPath string
type Mods map[FieldPath]any
type DocumentIterator struct{}
type ActionList struct{}

func (c *Collection) Get(ctx context.Context, doc Document, fps ...FieldPath) (_ error) { return }
func (c *Collection) Create(ctx context.Context, doc Document) (_ error)                { return }
func (c *Collection) Put(ctx context.Context, doc Document) (_ error)                   { return }
func (c *Collection) Replace(ctx context.Context, doc Document) (_ error)               { return }
func (c *Collection) Update(ctx context.Context, doc Document, mods Mods) (_ error)     { return }
func (c *Collection) Delete(ctx context.Context, doc Document) (_ error)                { return }
func (it *DocumentIterator) Next(ctx context.Context, dst Document) (_ error)           { return }
func (l *ActionList) Do(ctx context.Context) (_ error)                                  { return }
