package kafka

import "context"

type Reader struct{ _ int }

func (r *Reader) ReadMessage(ctx context.Context) (_ Message, _ error)          { return }
func (r *Reader) FetchMessage(ctx context.Context) (_ Message, _ error)         { return }
func (r *Reader) CommitMessages(ctx context.Context, msgs ...Message) (_ error) { return }
