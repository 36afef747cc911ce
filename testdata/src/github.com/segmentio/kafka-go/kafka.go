// Package kafka is a stub for tests: declarations with the signatures of
// github.com/segmentio/kafka-go, and nothing behind them.
package kafka

import (
	"context"
	"time"
)

type Writer struct{}
type Message struct {
	Topic     string
	Partition int
	Offset    int64
}
type Conn struct{}
type TopicConfig struct {
	Topic             string
	NumPartitions     int
	ReplicationFactor int
}
type Client struct{}
type ProduceRequest struct {
	Topic          string
	Partition      int
	MessageVersion int
}
type ProduceResponse struct {
	Throttle   time.Duration
	Error      error
	BaseOffset int64
}
type CreateTopicsRequest struct{ ValidateOnly bool }
type CreateTopicsResponse struct {
	Throttle time.Duration
	Errors   map[string]error
}
type CreateACLsRequest struct{}
type CreateACLsResponse struct{ Throttle time.Duration }
type DeleteTopicsRequest struct{ Topics []string }
type DeleteTopicsResponse struct {
	Throttle time.Duration
	Errors   map[string]error
}
type DeleteACLsRequest struct{}
type DeleteACLsResponse struct{ Throttle time.Duration }

func (w *Writer) WriteMessages(ctx context.Context, msgs ...Message) (_ error) { return }
func (c *Conn) WriteMessages(msgs ...Message) (_ int, _ error)                 { return }
func (c *Conn) CreateTopics(topics ...TopicConfig) (_ error)                   { return }
func (c *Conn) DeleteTopics(topics ...string) (_ error)                        { return }
func (c *Client) Produce(ctx context.Context, req *ProduceRequest) (_ *ProduceResponse, _ error) {
	return
}
func (c *Client) CreateTopics(ctx context.Context, req *CreateTopicsRequest) (_ *CreateTopicsResponse, _ error) {
	return
}
func (c *Client) CreateACLs(ctx context.Context, req *CreateACLsRequest) (_ *CreateACLsResponse, _ error) {
	return
}
func (c *Client) DeleteTopics(ctx context.Context, req *DeleteTopicsRequest) (_ *DeleteTopicsResponse, _ error) {
	return
}
func (c *Client) DeleteACLs(ctx context.Context, req *DeleteACLsRequest) (_ *DeleteACLsResponse, _ error) {
	return
}
