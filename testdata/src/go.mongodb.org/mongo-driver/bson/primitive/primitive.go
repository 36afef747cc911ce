// Package primitive is a stub for tests: declarations with the signatures of
// go.mongodb.org/mongo-driver/bson/primitive, and nothing behind them.
package primitive

type ObjectID [12]byte
