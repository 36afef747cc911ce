// Package redis is a stub for tests: declarations with the signatures of
// github.com/redis/go-redis/v9, and nothing behind them.
package redis

import (
	"context"
	"errors"
	"time"
)

var Nil = errors.New("redis: nil")

type Options struct {
	Addr, Username, Password string
	DB                       int
}
type ClusterOptions struct{ Addrs []string }
type Cmder interface {
	Name() string
	Err() error
}
type baseCmd struct{ err error }

func (cmd *baseCmd) Err() (_ error)   { return }
func (cmd *baseCmd) Name() (_ string) { return }

type Cmd struct{ baseCmd }

func (cmd *Cmd) Result() (_ any, _ error) { return }

type StatusCmd struct{ baseCmd }

func (cmd *StatusCmd) Result() (_ string, _ error) { return }

type StringCmd struct{ baseCmd }

func (cmd *StringCmd) Val() (_ string)             { return }
func (cmd *StringCmd) Bytes() (_ []byte, _ error)  { return }
func (cmd *StringCmd) Result() (_ string, _ error) { return }

type IntCmd struct{ baseCmd }

func (cmd *IntCmd) Result() (_ int64, _ error) { return }

type BoolCmd struct{ baseCmd }

func (cmd *BoolCmd) Result() (_ bool, _ error) { return }

type FloatCmd struct{ baseCmd }

func (cmd *FloatCmd) Result() (_ float64, _ error) { return }

type SliceCmd struct{ baseCmd }

func (cmd *SliceCmd) Result() (_ []any, _ error) { return }

type StringSliceCmd struct{ baseCmd }

func (cmd *StringSliceCmd) Result() (_ []string, _ error) { return }

type MapStringStringCmd struct{ baseCmd }

func (cmd *MapStringStringCmd) Result() (_ map[string]string, _ error) { return }

type XMessageSliceCmd struct{ baseCmd }
type SetArgs struct {
	Mode    string
	TTL     time.Duration
	KeepTTL bool
}
type XAddArgs struct {
	Stream string
	Values any
}
type Z struct {
	Score  float64
	Member any
}
type ZRangeBy struct {
	Min, Max      string
	Offset, Count int64
}

type StringCmdable interface {
	Get(ctx context.Context, key string) *StringCmd
	GetEx(ctx context.Context, key string, expiration time.Duration) *StringCmd
	GetDel(ctx context.Context, key string) *StringCmd
	GetSet(ctx context.Context, key string, value any) *StringCmd
	MGet(ctx context.Context, keys ...string) *SliceCmd
	MSet(ctx context.Context, values ...any) *StatusCmd
	Append(ctx context.Context, key, value string) *IntCmd
	Incr(ctx context.Context, key string) *IntCmd
	Decr(ctx context.Context, key string) *IntCmd
	IncrBy(ctx context.Context, key string, value int64) *IntCmd
	DecrBy(ctx context.Context, key string, value int64) *IntCmd
	Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
	SetEx(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
	SetNX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
	SetXX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
	SetArgs(ctx context.Context, key string, value any, a SetArgs) *StatusCmd
}

type HashCmdable interface {
	HGet(ctx context.Context, key, field string) *StringCmd
	HGetAll(ctx context.Context, key string) *MapStringStringCmd
	HMGet(ctx context.Context, key string, fields ...string) *SliceCmd
	HKeys(ctx context.Context, key string) *StringSliceCmd
	HVals(ctx context.Context, key string) *StringSliceCmd
	HIncrBy(ctx context.Context, key, field string, incr int64) *IntCmd
	HSet(ctx context.Context, key string, values ...any) *IntCmd
	HMSet(ctx context.Context, key string, values ...any) *BoolCmd
	HSetNX(ctx context.Context, key, field string, value any) *BoolCmd
	HDel(ctx context.Context, key string, fields ...string) *IntCmd
}

type ListCmdable interface {
	LIndex(ctx context.Context, key string, index int64) *StringCmd
	LRange(ctx context.Context, key string, start, stop int64) *StringSliceCmd
	LPush(ctx context.Context, key string, values ...any) *IntCmd
	RPush(ctx context.Context, key string, values ...any) *IntCmd
	LSet(ctx context.Context, key string, index int64, value any) *StatusCmd
	LPop(ctx context.Context, key string) *StringCmd
	RPop(ctx context.Context, key string) *StringCmd
	LRem(ctx context.Context, key string, count int64, value any) *IntCmd
	LTrim(ctx context.Context, key string, start, stop int64) *StatusCmd
}

type SetCmdable interface {
	SMembers(ctx context.Context, key string) *StringSliceCmd
	SPop(ctx context.Context, key string) *StringCmd
	SAdd(ctx context.Context, key string, members ...any) *IntCmd
	SRem(ctx context.Context, key string, members ...any) *IntCmd
}

type SortedSetCmdable interface {
	ZRange(ctx context.Context, key string, start, stop int64) *StringSliceCmd
	ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZAdd(ctx context.Context, key string, members ...Z) *IntCmd
	ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd
	ZRem(ctx context.Context, key string, members ...any) *IntCmd
	ZRemRangeByScore(ctx context.Context, key, min, max string) *IntCmd
}

type GenericCmdable interface {
	Del(ctx context.Context, keys ...string) *IntCmd
	Exists(ctx context.Context, keys ...string) *IntCmd
	Keys(ctx context.Context, pattern string) *StringSliceCmd
	Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	Persist(ctx context.Context, key string) *BoolCmd
	Rename(ctx context.Context, key, newkey string) *StatusCmd
}

type StreamCmdable interface {
	XAdd(ctx context.Context, a *XAddArgs) *StringCmd
	XRange(ctx context.Context, stream, start, stop string) *XMessageSliceCmd
	XDel(ctx context.Context, stream string, ids ...string) *IntCmd
}

type ScriptingFunctionsCmdable interface {
	Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd
	EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd
}
type PubSubCmdable interface {
	Publish(ctx context.Context, channel string, message any) *IntCmd
}

type Cmdable interface {
	Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	Unlink(ctx context.Context, keys ...string) *IntCmd
	FlushAll(ctx context.Context) *StatusCmd
	FlushDB(ctx context.Context) *StatusCmd
	StringCmdable
	HashCmdable
	ListCmdable
	SetCmdable
	SortedSetCmdable
	GenericCmdable
	StreamCmdable
	ScriptingFunctionsCmdable
	PubSubCmdable
}

type UniversalClient interface {
	Cmdable
	Do(ctx context.Context, args ...any) *Cmd
	Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
	Close() error
}

type Pipeliner interface {
	Cmdable
	Do(ctx context.Context, args ...any) *Cmd
	Exec(ctx context.Context) ([]Cmder, error)
}
type cmdable func(ctx context.Context, cmd Cmder) error

func (c cmdable) Get(ctx context.Context, key string) (_ *StringCmd) { return }
func (c cmdable) GetEx(ctx context.Context, key string, expiration time.Duration) (_ *StringCmd) {
	return
}
func (c cmdable) GetDel(ctx context.Context, key string) (_ *StringCmd)            { return }
func (c cmdable) GetSet(ctx context.Context, key string, value any) (_ *StringCmd) { return }
func (c cmdable) MGet(ctx context.Context, keys ...string) (_ *SliceCmd)           { return }
func (c cmdable) MSet(ctx context.Context, values ...any) (_ *StatusCmd)           { return }
func (c cmdable) Append(ctx context.Context, key, value string) (_ *IntCmd)        { return }
func (c cmdable) Incr(ctx context.Context, key string) (_ *IntCmd)                 { return }
func (c cmdable) Decr(ctx context.Context, key string) (_ *IntCmd)                 { return }
func (c cmdable) IncrBy(ctx context.Context, key string, value int64) (_ *IntCmd)  { return }
func (c cmdable) DecrBy(ctx context.Context, key string, value int64) (_ *IntCmd)  { return }
func (c cmdable) Set(ctx context.Context, key string, value any, expiration time.Duration) (_ *StatusCmd) {
	return
}
func (c cmdable) SetEx(ctx context.Context, key string, value any, expiration time.Duration) (_ *StatusCmd) {
	return
}
func (c cmdable) SetNX(ctx context.Context, key string, value any, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) SetXX(ctx context.Context, key string, value any, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) SetArgs(ctx context.Context, key string, value any, a SetArgs) (_ *StatusCmd) {
	return
}
func (c cmdable) HGet(ctx context.Context, key, field string) (_ *StringCmd)             { return }
func (c cmdable) HGetAll(ctx context.Context, key string) (_ *MapStringStringCmd)        { return }
func (c cmdable) HMGet(ctx context.Context, key string, fields ...string) (_ *SliceCmd)  { return }
func (c cmdable) HKeys(ctx context.Context, key string) (_ *StringSliceCmd)              { return }
func (c cmdable) HVals(ctx context.Context, key string) (_ *StringSliceCmd)              { return }
func (c cmdable) HIncrBy(ctx context.Context, key, field string, incr int64) (_ *IntCmd) { return }
func (c cmdable) HSet(ctx context.Context, key string, values ...any) (_ *IntCmd)        { return }
func (c cmdable) HMSet(ctx context.Context, key string, values ...any) (_ *BoolCmd)      { return }
func (c cmdable) HSetNX(ctx context.Context, key, field string, value any) (_ *BoolCmd)  { return }
func (c cmdable) HDel(ctx context.Context, key string, fields ...string) (_ *IntCmd)     { return }
func (c cmdable) LIndex(ctx context.Context, key string, index int64) (_ *StringCmd)     { return }
func (c cmdable) LRange(ctx context.Context, key string, start, stop int64) (_ *StringSliceCmd) {
	return
}
func (c cmdable) LPush(ctx context.Context, key string, values ...any) (_ *IntCmd)            { return }
func (c cmdable) RPush(ctx context.Context, key string, values ...any) (_ *IntCmd)            { return }
func (c cmdable) LSet(ctx context.Context, key string, index int64, value any) (_ *StatusCmd) { return }
func (c cmdable) LPop(ctx context.Context, key string) (_ *StringCmd)                         { return }
func (c cmdable) RPop(ctx context.Context, key string) (_ *StringCmd)                         { return }
func (c cmdable) LRem(ctx context.Context, key string, count int64, value any) (_ *IntCmd)    { return }
func (c cmdable) LTrim(ctx context.Context, key string, start, stop int64) (_ *StatusCmd)     { return }
func (c cmdable) SMembers(ctx context.Context, key string) (_ *StringSliceCmd)                { return }
func (c cmdable) SPop(ctx context.Context, key string) (_ *StringCmd)                         { return }
func (c cmdable) SAdd(ctx context.Context, key string, members ...any) (_ *IntCmd)            { return }
func (c cmdable) SRem(ctx context.Context, key string, members ...any) (_ *IntCmd)            { return }
func (c cmdable) ZRange(ctx context.Context, key string, start, stop int64) (_ *StringSliceCmd) {
	return
}
func (c cmdable) ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) (_ *StringSliceCmd) {
	return
}
func (c cmdable) ZAdd(ctx context.Context, key string, members ...Z) (_ *IntCmd) { return }
func (c cmdable) ZIncrBy(ctx context.Context, key string, increment float64, member string) (_ *FloatCmd) {
	return
}
func (c cmdable) ZRem(ctx context.Context, key string, members ...any) (_ *IntCmd)       { return }
func (c cmdable) ZRemRangeByScore(ctx context.Context, key, min, max string) (_ *IntCmd) { return }
func (c cmdable) Del(ctx context.Context, keys ...string) (_ *IntCmd)                    { return }
func (c cmdable) Exists(ctx context.Context, keys ...string) (_ *IntCmd)                 { return }
func (c cmdable) Unlink(ctx context.Context, keys ...string) (_ *IntCmd)                 { return }
func (c cmdable) Keys(ctx context.Context, pattern string) (_ *StringSliceCmd)           { return }
func (c cmdable) Expire(ctx context.Context, key string, expiration time.Duration) (_ *BoolCmd) {
	return
}
func (c cmdable) Persist(ctx context.Context, key string) (_ *BoolCmd)          { return }
func (c cmdable) Rename(ctx context.Context, key, newkey string) (_ *StatusCmd) { return }
func (c cmdable) XAdd(ctx context.Context, a *XAddArgs) (_ *StringCmd)          { return }
func (c cmdable) XRange(ctx context.Context, stream, start, stop string) (_ *XMessageSliceCmd) {
	return
}
func (c cmdable) XDel(ctx context.Context, stream string, ids ...string) (_ *IntCmd) { return }
func (c cmdable) FlushAll(ctx context.Context) (_ *StatusCmd)                        { return }
func (c cmdable) FlushDB(ctx context.Context) (_ *StatusCmd)                         { return }
func (c cmdable) Eval(ctx context.Context, script string, keys []string, args ...any) (_ *Cmd) {
	return
}
func (c cmdable) EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) (_ *Cmd) {
	return
}
func (c cmdable) Publish(ctx context.Context, channel string, message any) (_ *IntCmd) { return }
func (c cmdable) Do(ctx context.Context, args ...any) (_ *Cmd)                         { return }

type Client struct{ cmdable }

func NewClient(opt *Options) (_ *Client) { return }
func (c *Client) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Client) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Client) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) (_ error) { return }
func (c *Client) Close() (_ error)                                                        { return }

type ClusterClient struct{ cmdable }

func NewClusterClient(opt *ClusterOptions) (_ *ClusterClient) { return }
func (c *ClusterClient) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *ClusterClient) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *ClusterClient) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) (_ error) {
	return
}
func (c *ClusterClient) Close() (_ error) { return }

type Tx struct{ cmdable }

func (c *Tx) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error)   { return }
func (c *Tx) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) { return }

type Pipeline struct{ cmdable }

func (c *Pipeline) Pipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Pipeline) TxPipelined(ctx context.Context, fn func(Pipeliner) error) (_ []Cmder, _ error) {
	return
}
func (c *Pipeline) Do(ctx context.Context, args ...any) (_ *Cmd)  { return }
func (c *Pipeline) Exec(ctx context.Context) (_ []Cmder, _ error) { return }
