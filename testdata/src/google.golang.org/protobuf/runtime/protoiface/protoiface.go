// Package protoiface is a stub for tests: declarations with the signatures of
// google.golang.org/protobuf/runtime/protoiface, and nothing behind them.
package protoiface

type MessageV1 interface {
	ProtoMessage()
	Reset()
	String() string
}
