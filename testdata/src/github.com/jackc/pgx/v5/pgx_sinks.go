package pgx

import "context"

type LargeObjects struct{}
type LargeObjectMode int32
type LargeObject struct{}

func (o *LargeObjects) Open(ctx context.Context, oid uint32, mode LargeObjectMode) (_ *LargeObject, _ error) {
	return
}
func (o *LargeObjects) Create(ctx context.Context, oid uint32) (_ uint32, _ error) { return }
func (o *LargeObjects) Unlink(ctx context.Context, oid uint32) (_ error)           { return }
