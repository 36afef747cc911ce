// Package kgo is a stub for tests: declarations with the signatures of
// github.com/twmb/franz-go/pkg/kgo, and nothing behind them.
package kgo

import (
	"context"
	"time"
)

type Client struct{}
type Record struct {
	Key       []byte
	Value     []byte
	Timestamp time.Time
}
type ProduceResults []ProduceResult
type ProduceResult struct{ Err error }

func (cl *Client) Produce(ctx context.Context, r *Record, promise func(*Record, error))    {}
func (cl *Client) TryProduce(ctx context.Context, r *Record, promise func(*Record, error)) {}
func (cl *Client) ProduceSync(ctx context.Context, rs ...*Record) (_ ProduceResults)       { return }
