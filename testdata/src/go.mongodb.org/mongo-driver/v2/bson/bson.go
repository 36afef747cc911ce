// Package bson is a stub for tests: declarations with the signatures of
// go.mongodb.org/mongo-driver/v2/bson, and nothing behind them.
package bson

type ObjectID [12]byte
