// Package nats is a stub for tests: declarations with the signatures of
// github.com/nats-io/nats.go, and nothing behind them.
package nats

import (
	"context"
	"io"
	"time"
)

type Msg struct {
	Subject, Reply string
	Data           []byte
}

type (
	MsgHandler    func(msg *Msg)
	Subscription  struct{ Subject string }
	PubOpt        interface{}
	SubOpt        interface{}
	PullOpt       interface{}
	JSOpt         interface{}
	WatchOpt      interface{}
	DeleteOpt     interface{}
	GetObjectOpt  interface{}
	ObjectOpt     interface{}
	PubAckFuture  interface{}
	KeyValueEntry interface{ Value() []byte }
	ObjectResult  interface{ io.ReadCloser }
	PubAck        struct{ Stream string }
	StreamConfig  struct{ Name string }
	StreamInfo    struct{}
	ObjectMeta    struct{ Name string }
	ObjectInfo    struct{ Bucket string }
)

type JetStreamContext interface {
	JetStream
	JetStreamManager
}

type Conn struct{ _ int }

type EncodedConn struct{}

type JetStream interface {
	Publish(subj string, data []byte, opts ...PubOpt) (*PubAck, error)
	PublishAsync(subj string, data []byte, opts ...PubOpt) (PubAckFuture, error)
	PublishMsg(m *Msg, opts ...PubOpt) (*PubAck, error)
	PublishMsgAsync(m *Msg, opts ...PubOpt) (PubAckFuture, error)
	Subscribe(subj string, cb MsgHandler, opts ...SubOpt) (*Subscription, error)
	QueueSubscribe(subj, queue string, cb MsgHandler, opts ...SubOpt) (*Subscription, error)
}

func (s *Subscription) NextMsg(timeout time.Duration) (_ *Msg, _ error)      { return }
func (s *Subscription) Fetch(batch int, opts ...PullOpt) (_ []*Msg, _ error) { return }

type JetStreamManager interface {
	AddStream(cfg *StreamConfig, opts ...JSOpt) (*StreamInfo, error)
	UpdateStream(cfg *StreamConfig, opts ...JSOpt) (*StreamInfo, error)
	PurgeStream(name string, opts ...JSOpt) error
	DeleteStream(name string, opts ...JSOpt) error
	DeleteConsumer(stream, consumer string, opts ...JSOpt) error
	DeleteMsg(name string, seq uint64, opts ...JSOpt) error
}

type KeyValue interface {
	Get(key string) (entry KeyValueEntry, err error)
	Keys(opts ...WatchOpt) ([]string, error)
	Put(key string, value []byte) (revision uint64, err error)
	PutString(key string, value string) (revision uint64, err error)
	Create(key string, value []byte) (revision uint64, err error)
	Update(key string, value []byte, last uint64) (revision uint64, err error)
	Delete(key string, opts ...DeleteOpt) error
	Purge(key string, opts ...DeleteOpt) error
}

type ObjectStore interface {
	Get(name string, opts ...GetObjectOpt) (ObjectResult, error)
	GetBytes(name string, opts ...GetObjectOpt) ([]byte, error)
	Put(obj *ObjectMeta, reader io.Reader, opts ...ObjectOpt) (*ObjectInfo, error)
	PutBytes(name string, data []byte, opts ...ObjectOpt) (*ObjectInfo, error)
	Delete(name string) error
}

func (c *Conn) Publish(subj string, data []byte) (_ error) { return }

func (c *Conn) PublishMsg(m *Msg) (_ error) { return }

func (c *Conn) PublishRequest(subj, reply string, data []byte) (_ error) { return }

func (c *Conn) Request(subj string, data []byte, timeout time.Duration) (_ *Msg, _ error) { return }

func (c *Conn) RequestWithContext(ctx context.Context, subj string, data []byte) (_ *Msg, _ error) {
	return
}

func (c *Conn) RequestMsg(msg *Msg, timeout time.Duration) (_ *Msg, _ error) { return }

func (c *Conn) RequestMsgWithContext(ctx context.Context, msg *Msg) (_ *Msg, _ error) { return }

func (c *EncodedConn) Publish(subject string, v any) (_ error) { return }

func (c *EncodedConn) PublishRequest(subject, reply string, v any) (_ error) { return }

func (c *EncodedConn) Request(subject string, v any, vPtr any, timeout time.Duration) (_ error) {
	return
}

func (c *Conn) Subscribe(subj string, cb MsgHandler) (_ *Subscription, _ error) { return }

func (c *Conn) QueueSubscribe(subj, queue string, cb MsgHandler) (_ *Subscription, _ error) { return }
