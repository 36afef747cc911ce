// Package db is a stub for tests: declarations with the signatures of
// upper.io/db.v3, and nothing behind them.
package db

type Collection interface {
	Exists() bool
	Insert(any) (any, error)
	InsertReturning(any) error
	Truncate() error
	UpdateReturning(any) error
}
type Result interface {
	All(sliceOfStructs any) error
	Count() (uint64, error)
	Delete() error
	Exists() (bool, error)
	Next(ptrToStruct any) bool
	One(ptrToStruct any) error
	TotalEntries() (uint64, error)
	Update(any) error
}
