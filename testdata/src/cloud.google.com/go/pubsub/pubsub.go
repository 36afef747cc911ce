// Package pubsub is a stub for tests: declarations with the signatures of
// cloud.google.com/go/pubsub, and nothing behind them.
package pubsub

import (
	"context"
	"time"

	"cloud.google.com/go/internal/pubsub"
)

type Topic struct{}
type Message = pubsub.Message
type PublishResult = pubsub.PublishResult
type TopicConfigToUpdate struct{ Labels map[string]string }
type TopicConfig struct {
	Labels     map[string]string
	KMSKeyName string
}
type Subscription struct{}
type Client struct{}
type SubscriptionConfig struct {
	AckDeadline         time.Duration
	RetainAckedMessages bool
	RetentionDuration   time.Duration
}

func (t *Topic) Publish(ctx context.Context, msg *Message) (_ *PublishResult)                 { return }
func (t *Topic) Update(ctx context.Context, cfg TopicConfigToUpdate) (_ TopicConfig, _ error) { return }
func (t *Topic) Delete(ctx context.Context) (_ error)                                         { return }
func (s *Subscription) Delete(ctx context.Context) (_ error)                                  { return }
func (s *Subscription) Receive(ctx context.Context, f func(context.Context, *Message)) (_ error) {
	return
}
func (c *Client) CreateTopic(ctx context.Context, topicID string) (_ *Topic, _ error) { return }
func (c *Client) CreateTopicWithConfig(ctx context.Context, topicID string, tc *TopicConfig) (_ *Topic, _ error) {
	return
}
func (c *Client) CreateSubscription(ctx context.Context, id string, cfg SubscriptionConfig) (_ *Subscription, _ error) {
	return
}
