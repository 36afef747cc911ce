package kgo

import "context"

type Fetches []Fetch

type Fetch struct{ _ int }

func (cl *Client) PollFetches(ctx context.Context) (_ Fetches)                     { return }
func (cl *Client) PollRecords(ctx context.Context, maxPollRecords int) (_ Fetches) { return }
