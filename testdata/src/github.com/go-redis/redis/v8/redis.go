// Package redis is a stub for tests: declarations with the signatures of
// github.com/go-redis/redis/v8, and nothing behind them.
package redis

import (
	"context"
	"time"
)

type cmdable func(ctx context.Context, cmd Cmder) error
type Cmder interface {
	Err() error
	FullName() string
	Name() string
}
type StringCmd struct{}
type IntCmd struct{}
type SliceCmd struct{}
type StringStringMapCmd struct{}
type StringSliceCmd struct{}
type StringStructMapCmd struct{}
type ZRangeBy struct {
	Min    string
	Max    string
	Offset int64
}
type ZSliceCmd struct{}
type XMessageSliceCmd struct{}
type XReadArgs struct {
	Streams []string
	Count   int64
	Block   time.Duration
}
type XStreamSliceCmd struct{}
type XReadGroupArgs struct {
	Group    string
	Consumer string
	Streams  []string
}
type Cmdable interface {
	Append(ctx context.Context, key string, value string) *IntCmd
	Decr(ctx context.Context, key string) *IntCmd
	DecrBy(ctx context.Context, key string, decrement int64) *IntCmd
	Del(ctx context.Context, keys ...string) *IntCmd
	Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd
	EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd
	Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	ExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
	FlushAll(ctx context.Context) *StatusCmd
	FlushDB(ctx context.Context) *StatusCmd
	Get(ctx context.Context, key string) *StringCmd
	GetBit(ctx context.Context, key string, offset int64) *IntCmd
	GetDel(ctx context.Context, key string) *StringCmd
	GetEx(ctx context.Context, key string, expiration time.Duration) *StringCmd
	GetRange(ctx context.Context, key string, start int64, end int64) *StringCmd
	GetSet(ctx context.Context, key string, value any) *StringCmd
	HDel(ctx context.Context, key string, fields ...string) *IntCmd
	HGet(ctx context.Context, key string, field string) *StringCmd
	HGetAll(ctx context.Context, key string) *StringStringMapCmd
	HIncrBy(ctx context.Context, key string, field string, incr int64) *IntCmd
	HKeys(ctx context.Context, key string) *StringSliceCmd
	HMGet(ctx context.Context, key string, fields ...string) *SliceCmd
	HMSet(ctx context.Context, key string, values ...any) *BoolCmd
	HSet(ctx context.Context, key string, values ...any) *IntCmd
	HSetNX(ctx context.Context, key string, field string, value any) *BoolCmd
	HVals(ctx context.Context, key string) *StringSliceCmd
	Incr(ctx context.Context, key string) *IntCmd
	IncrBy(ctx context.Context, key string, value int64) *IntCmd
	IncrByFloat(ctx context.Context, key string, value float64) *FloatCmd
	Keys(ctx context.Context, pattern string) *StringSliceCmd
	LIndex(ctx context.Context, key string, index int64) *StringCmd
	LPop(ctx context.Context, key string) *StringCmd
	LPush(ctx context.Context, key string, values ...any) *IntCmd
	LRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
	LRem(ctx context.Context, key string, count int64, value any) *IntCmd
	LSet(ctx context.Context, key string, index int64, value any) *StatusCmd
	LTrim(ctx context.Context, key string, start int64, stop int64) *StatusCmd
	MGet(ctx context.Context, keys ...string) *SliceCmd
	MSet(ctx context.Context, values ...any) *StatusCmd
	MSetNX(ctx context.Context, values ...any) *BoolCmd
	PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	Persist(ctx context.Context, key string) *BoolCmd
	Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	Publish(ctx context.Context, channel string, message any) *IntCmd
	RPop(ctx context.Context, key string) *StringCmd
	RPush(ctx context.Context, key string, values ...any) *IntCmd
	Rename(ctx context.Context, key string, newkey string) *StatusCmd
	RenameNX(ctx context.Context, key string, newkey string) *BoolCmd
	SAdd(ctx context.Context, key string, members ...any) *IntCmd
	SMembers(ctx context.Context, key string) *StringSliceCmd
	SMembersMap(ctx context.Context, key string) *StringStructMapCmd
	SPop(ctx context.Context, key string) *StringCmd
	SRem(ctx context.Context, key string, members ...any) *IntCmd
	Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
	SetArgs(ctx context.Context, key string, value any, a SetArgs) *StatusCmd
	SetEX(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
	SetNX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
	SetXX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
	TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	Unlink(ctx context.Context, keys ...string) *IntCmd
	XAdd(ctx context.Context, a *XAddArgs) *StringCmd
	XDel(ctx context.Context, stream string, ids ...string) *IntCmd
	XRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
	XRead(ctx context.Context, a *XReadArgs) *XStreamSliceCmd
	XReadGroup(ctx context.Context, a *XReadGroupArgs) *XStreamSliceCmd
	ZAdd(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddNX(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddXX(ctx context.Context, key string, members ...*Z) *IntCmd
	ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd
	ZRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
	ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd
	ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
	ZRem(ctx context.Context, key string, members ...any) *IntCmd
	ZRemRangeByRank(ctx context.Context, key string, start int64, stop int64) *IntCmd
	ZRemRangeByScore(ctx context.Context, key string, min string, max string) *IntCmd
	ZRevRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
	ZRevRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZRevRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
}
type Cmd struct{}
type BoolCmd struct{}
type StatusCmd struct{}
type FloatCmd struct{}
type Pipeliner interface {
	Do(ctx context.Context, args ...any) *Cmd
}
type SetArgs struct {
	Mode     string
	TTL      time.Duration
	ExpireAt time.Time
}
type XAddArgs struct {
	Stream     string
	NoMkStream bool
	MaxLen     int64
}
type Z struct {
	Score  float64
	Member any
}
type Script struct{}
type Scripter interface{}
type Client struct{ cmdable }
type ClusterClient struct{ cmdable }
type Pipeline struct{ cmdable }
type UniversalClient interface {
	Do(ctx context.Context, args ...any) *Cmd
	Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
	Cmdable
}
type Tx struct{ cmdable }

func (c cmdable) Get(ctx context.Context, key string) (_ *StringCmd) { return }
func (c cmdable) GetEx(ctx context.Context, key string, expiration time.Duration) (_ *StringCmd) {
	return
}
func (c cmdable) GetBit(ctx context.Context, key string, offset int64) (_ *IntCmd) { return }
func (c cmdable) GetRange(ctx context.Context, key string, start int64, end int64) (_ *StringCmd) {
	return
}
func (c cmdable) MGet(ctx context.Context, keys ...string) (_ *SliceCmd)                { return }
func (c cmdable) HGet(ctx context.Context, key string, field string) (_ *StringCmd)     { return }
func (c cmdable) HGetAll(ctx context.Context, key string) (_ *StringStringMapCmd)       { return }
func (c cmdable) HMGet(ctx context.Context, key string, fields ...string) (_ *SliceCmd) { return }
func (c cmdable) HKeys(ctx context.Context, key string) (_ *StringSliceCmd)             { return }
func (c cmdable) HVals(ctx context.Context, key string) (_ *StringSliceCmd)             { return }
func (c cmdable) LIndex(ctx context.Context, key string, index int64) (_ *StringCmd)    { return }
func (c cmdable) LRange(ctx context.Context, key string, start int64, stop int64) (_ *StringSliceCmd) {
	return
}
func (c cmdable) SMembers(ctx context.Context, key string) (_ *StringSliceCmd)        { return }
func (c cmdable) SMembersMap(ctx context.Context, key string) (_ *StringStructMapCmd) { return }
func (c cmdable) ZRange(ctx context.Context, key string, start int64, stop int64) (_ *StringSliceCmd) {
	return
}
func (c cmdable) ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) (_ *StringSliceCmd) {
	return
}
func (c cmdable) ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) (_ *ZSliceCmd) {
	return
}
func (c cmdable) ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) (_ *ZSliceCmd) {
	return
}
func (c cmdable) ZRevRange(ctx context.Context, key string, start int64, stop int64) (_ *StringSliceCmd) {
	return
}
func (c cmdable) ZRevRangeByScore(ctx context.Context, key string, opt *ZRangeBy) (_ *StringSliceCmd) {
	return
}
func (c cmdable) ZRevRangeWithScores(ctx context.Context, key string, start int64, stop int64) (_ *ZSliceCmd) {
	return
}
func (c cmdable) Keys(ctx context.Context, pattern string) (_ *StringSliceCmd) { return }
func (c cmdable) XRange(ctx context.Context, stream string, start string, stop string) (_ *XMessageSliceCmd) {
	return
}
func (c cmdable) XRead(ctx context.Context, a *XReadArgs) (_ *XStreamSliceCmd)           { return }
func (c cmdable) XReadGroup(ctx context.Context, a *XReadGroupArgs) (_ *XStreamSliceCmd) { return }
func (c cmdable) Set(ctx context.Context, key string, value any, expiration time.Duration) (_ *StatusCmd) {
	return
}
func (c cmdable) SetArgs(ctx context.Context, key string, value any, a SetArgs) (_ *StatusCmd) {
	return
}
func (c cmdable) SetEX(ctx context.Context, key string, value any, expiration time.Duration) (_ *StatusCmd) {
	return
}
func (c cmdable) SetNX(ctx context.Context, key string, value any, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) SetXX(ctx context.Context, key string, value any, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) GetSet(ctx context.Context, key string, value any) (_ *StringCmd)         { return }
func (c cmdable) Append(ctx context.Context, key string, value string) (_ *IntCmd)         { return }
func (c cmdable) MSet(ctx context.Context, values ...any) (_ *StatusCmd)                   { return }
func (c cmdable) MSetNX(ctx context.Context, values ...any) (_ *BoolCmd)                   { return }
func (c cmdable) Incr(ctx context.Context, key string) (_ *IntCmd)                         { return }
func (c cmdable) IncrBy(ctx context.Context, key string, value int64) (_ *IntCmd)          { return }
func (c cmdable) IncrByFloat(ctx context.Context, key string, value float64) (_ *FloatCmd) { return }
func (c cmdable) Decr(ctx context.Context, key string) (_ *IntCmd)                         { return }
func (c cmdable) DecrBy(ctx context.Context, key string, decrement int64) (_ *IntCmd)      { return }
func (c cmdable) Expire(ctx context.Context, key string, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) ExpireAt(ctx context.Context, key string, tm time.Time) (_ *BoolCmd) { return }
func (c cmdable) PExpire(ctx context.Context, key string, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) Persist(ctx context.Context, key string) (_ *BoolCmd)                 { return }
func (c cmdable) Rename(ctx context.Context, key string, newkey string) (_ *StatusCmd) { return }
func (c cmdable) RenameNX(ctx context.Context, key string, newkey string) (_ *BoolCmd) { return }
func (c cmdable) HSet(ctx context.Context, key string, values ...any) (_ *IntCmd)      { return }
func (c cmdable) HSetNX(ctx context.Context, key string, field string, value any) (_ *BoolCmd) {
	return
}
func (c cmdable) HMSet(ctx context.Context, key string, values ...any) (_ *BoolCmd) { return }
func (c cmdable) HIncrBy(ctx context.Context, key string, field string, incr int64) (_ *IntCmd) {
	return
}
func (c cmdable) LPush(ctx context.Context, key string, values ...any) (_ *IntCmd)            { return }
func (c cmdable) RPush(ctx context.Context, key string, values ...any) (_ *IntCmd)            { return }
func (c cmdable) LSet(ctx context.Context, key string, index int64, value any) (_ *StatusCmd) { return }
func (c cmdable) SAdd(ctx context.Context, key string, members ...any) (_ *IntCmd)            { return }
func (c cmdable) ZAdd(ctx context.Context, key string, members ...*Z) (_ *IntCmd)             { return }
func (c cmdable) ZAddNX(ctx context.Context, key string, members ...*Z) (_ *IntCmd)           { return }
func (c cmdable) ZAddXX(ctx context.Context, key string, members ...*Z) (_ *IntCmd)           { return }
func (c cmdable) ZIncrBy(ctx context.Context, key string, increment float64, member string) (_ *FloatCmd) {
	return
}
func (c cmdable) XAdd(ctx context.Context, a *XAddArgs) (_ *StringCmd)                     { return }
func (c cmdable) Del(ctx context.Context, keys ...string) (_ *IntCmd)                      { return }
func (c cmdable) Unlink(ctx context.Context, keys ...string) (_ *IntCmd)                   { return }
func (c cmdable) GetDel(ctx context.Context, key string) (_ *StringCmd)                    { return }
func (c cmdable) HDel(ctx context.Context, key string, fields ...string) (_ *IntCmd)       { return }
func (c cmdable) LPop(ctx context.Context, key string) (_ *StringCmd)                      { return }
func (c cmdable) RPop(ctx context.Context, key string) (_ *StringCmd)                      { return }
func (c cmdable) LRem(ctx context.Context, key string, count int64, value any) (_ *IntCmd) { return }
func (c cmdable) LTrim(ctx context.Context, key string, start int64, stop int64) (_ *StatusCmd) {
	return
}
func (c cmdable) SRem(ctx context.Context, key string, members ...any) (_ *IntCmd) { return }
func (c cmdable) SPop(ctx context.Context, key string) (_ *StringCmd)              { return }
func (c cmdable) ZRem(ctx context.Context, key string, members ...any) (_ *IntCmd) { return }
func (c cmdable) ZRemRangeByScore(ctx context.Context, key string, min string, max string) (_ *IntCmd) {
	return
}
func (c cmdable) ZRemRangeByRank(ctx context.Context, key string, start int64, stop int64) (_ *IntCmd) {
	return
}
func (c cmdable) XDel(ctx context.Context, stream string, ids ...string) (_ *IntCmd) { return }
func (c cmdable) FlushDB(ctx context.Context) (_ *StatusCmd)                         { return }
func (c cmdable) FlushAll(ctx context.Context) (_ *StatusCmd)                        { return }
func (c cmdable) Eval(ctx context.Context, script string, keys []string, args ...any) (_ *Cmd) {
	return
}
func (c cmdable) EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) (_ *Cmd) {
	return
}
func (c cmdable) Publish(ctx context.Context, channel string, message any) (_ *IntCmd)      { return }
func (s *Script) Run(ctx context.Context, c Scripter, keys []string, args ...any) (_ *Cmd)  { return }
func (s *Script) Eval(ctx context.Context, c Scripter, keys []string, args ...any) (_ *Cmd) { return }
func (s *Script) EvalSha(ctx context.Context, c Scripter, keys []string, args ...any) (_ *Cmd) {
	return
}
func (c *Client) Do(ctx context.Context, args ...any) (_ *Cmd)        { return }
func (c *ClusterClient) Do(ctx context.Context, args ...any) (_ *Cmd) { return }
func (c *Pipeline) Do(ctx context.Context, args ...any) (_ *Cmd)      { return }
func (c *Client) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Client) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *ClusterClient) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *ClusterClient) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Tx) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error)   { return }
func (c *Tx) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) { return }
func (c *Pipeline) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Pipeline) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Client) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) (_ error) { return }
func (c *ClusterClient) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) (_ error) {
	return
}
