package pgconn

import (
	"context"
	"io"
)

type PgConn struct{}
type MultiResultReader struct{}
type ResultReader struct{}
type Batch struct{}

func (pgConn *PgConn) Exec(ctx context.Context, sql string) (_ *MultiResultReader) { return }
func (pgConn *PgConn) ExecParams(ctx context.Context, sql string, paramValues [][]byte, paramOIDs []uint32, paramFormats []int16, resultFormats []int16) (_ *ResultReader) {
	return
}
func (pgConn *PgConn) ExecPrepared(ctx context.Context, stmtName string, paramValues [][]byte, paramFormats []int16, resultFormats []int16) (_ *ResultReader) {
	return
}
func (pgConn *PgConn) ExecBatch(ctx context.Context, batch *Batch) (_ *MultiResultReader) { return }
func (pgConn *PgConn) CopyFrom(ctx context.Context, r io.Reader, sql string) (_ CommandTag, _ error) {
	return
}
func (pgConn *PgConn) CopyTo(ctx context.Context, w io.Writer, sql string) (_ CommandTag, _ error) {
	return
}
