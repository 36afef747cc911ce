// Package proto is a stub for tests: declarations with the signatures of
// github.com/golang/protobuf/proto, and nothing behind them.
package proto

import "google.golang.org/protobuf/runtime/protoiface"

type Message = protoiface.MessageV1
