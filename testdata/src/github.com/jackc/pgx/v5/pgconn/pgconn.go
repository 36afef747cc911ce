// Package pgconn is a stub for tests: declarations with the signatures of
// github.com/jackc/pgx/v5/pgconn, and nothing behind them.
package pgconn

type CommandTag struct{ s string }

func (ct CommandTag) RowsAffected() (_ int64) { return }
func (ct CommandTag) String() (_ string)      { return }

type PgError struct{ Severity, Code, Message string }

func (pe *PgError) Error() (_ string) { return }
