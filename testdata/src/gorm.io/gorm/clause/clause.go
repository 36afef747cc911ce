// Package clause is a stub for tests: declarations with the signatures of
// gorm.io/gorm/clause, and nothing behind them.
package clause

type Builder interface{ WriteQuoted(field any) }
type Expression interface{ Build(builder Builder) }
type Assigner interface{ Assignments() []string }
