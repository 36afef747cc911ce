// Package jetstream is a stub for tests: declarations with the signatures of
// github.com/nats-io/nats.go/jetstream, and nothing behind them.
package jetstream

import (
	"context"
	"io"

	"github.com/nats-io/nats.go"
)

type (
	PublishOpt    interface{}
	KVCreateOpt   interface{}
	KVDeleteOpt   interface{}
	GetObjectOpt  interface{}
	PubAckFuture  interface{}
	Stream        interface{}
	KeyValueEntry interface{ Value() []byte }
	ObjectResult  interface{ io.ReadCloser }
	PubAck        struct{ Stream string }
	StreamConfig  struct{ Name string }
	ObjectMeta    struct{ Name string }
	ObjectInfo    struct{ Bucket string }
)
type JetStream interface {
	Publisher
	StreamManager
}

type Publisher interface {
	Publish(ctx context.Context, subject string, payload []byte, opts ...PublishOpt) (*PubAck, error)
	PublishMsg(ctx context.Context, msg *nats.Msg, opts ...PublishOpt) (*PubAck, error)
	PublishAsync(subject string, payload []byte, opts ...PublishOpt) (PubAckFuture, error)
	PublishMsgAsync(msg *nats.Msg, opts ...PublishOpt) (PubAckFuture, error)
}
type StreamManager interface {
	CreateStream(ctx context.Context, cfg StreamConfig) (Stream, error)
	UpdateStream(ctx context.Context, cfg StreamConfig) (Stream, error)
	CreateOrUpdateStream(ctx context.Context, cfg StreamConfig) (Stream, error)
	DeleteStream(ctx context.Context, stream string) error
}
type KeyValue interface {
	Get(ctx context.Context, key string) (KeyValueEntry, error)
	Put(ctx context.Context, key string, value []byte) (uint64, error)
	PutString(ctx context.Context, key string, value string) (uint64, error)
	Create(ctx context.Context, key string, value []byte, opts ...KVCreateOpt) (uint64, error)
	Update(ctx context.Context, key string, value []byte, revision uint64) (uint64, error)
	Delete(ctx context.Context, key string, opts ...KVDeleteOpt) error
	Purge(ctx context.Context, key string, opts ...KVDeleteOpt) error
}
type ObjectStore interface {
	Get(ctx context.Context, name string, opts ...GetObjectOpt) (ObjectResult, error)
	GetBytes(ctx context.Context, name string, opts ...GetObjectOpt) ([]byte, error)
	Put(ctx context.Context, obj ObjectMeta, reader io.Reader) (*ObjectInfo, error)
	PutBytes(ctx context.Context, name string, data []byte) (*ObjectInfo, error)
	Delete(ctx context.Context, name string) error
}
