// Package rueidis is a stub for tests: declarations with the signatures of
// github.com/redis/rueidis, and nothing behind them.
package rueidis

import (
	"context"
	"time"

	"github.com/redis/rueidis/internal/cmds"
)

type DedicatedClient interface {
	CoreClient
}
type CoreClient interface {
	Receive(ctx context.Context, subscribe Completed, fn func(msg PubSubMessage)) error
	CommandClient
}
type Completed = cmds.Completed
type PubSubMessage struct {
	Pattern string
	Channel string
	Message string
}
type CommandClient interface {
	Do(ctx context.Context, cmd Completed) RedisResult
	DoMulti(ctx context.Context, multi ...Completed) []RedisResult
}
type RedisResult struct{}
type Client interface {
	Dedicated(fn func(DedicatedClient) error) error
	DoCache(ctx context.Context, cmd Cacheable, ttl time.Duration) RedisResult
	DoMultiCache(ctx context.Context, multi ...CacheableTTL) []RedisResult
	DoMultiStream(ctx context.Context, multi ...Completed) MultiRedisResultStream
	DoStream(ctx context.Context, cmd Completed) RedisResultStream
	CoreClient
}
type Cacheable = cmds.Cacheable
type CacheableTTL struct{ TTL time.Duration }
type MultiRedisResultStream = RedisResultStream
type RedisResultStream struct{}
