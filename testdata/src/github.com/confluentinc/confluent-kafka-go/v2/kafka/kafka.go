// Package kafka is a stub for tests: declarations with the signatures of
// github.com/confluentinc/confluent-kafka-go/v2/kafka, and nothing behind them.
package kafka

import (
	"context"
	"time"
)

type Producer struct{}
type Message struct {
	Value     []byte
	Key       []byte
	Timestamp time.Time
}
type Event interface{ String() string }
type AdminClient struct{}
type TopicSpecification struct {
	Topic             string
	NumPartitions     int
	ReplicationFactor int
}
type CreateTopicsAdminOption interface{}
type TopicResult struct{ Topic string }
type ACLBindings []ACLBinding
type ACLBinding struct {
	Name      string
	Principal string
	Host      string
}
type CreateACLsAdminOption interface{}
type CreateACLResult struct{}
type DeleteTopicsAdminOption interface{}
type ACLBindingFilters []ACLBindingFilter
type ACLBindingFilter = ACLBinding
type DeleteACLsAdminOption interface{}
type DeleteACLsResult = DescribeACLsResult
type DescribeACLsResult struct{}

func (p *Producer) Produce(msg *Message, deliveryChan chan Event) (_ error) { return }
func (a *AdminClient) CreateTopics(ctx context.Context, topics []TopicSpecification, options ...CreateTopicsAdminOption) (_ []TopicResult, _ error) {
	return
}
func (a *AdminClient) CreateACLs(ctx context.Context, aclBindings ACLBindings, options ...CreateACLsAdminOption) (_ []CreateACLResult, _ error) {
	return
}
func (a *AdminClient) DeleteTopics(ctx context.Context, topics []string, options ...DeleteTopicsAdminOption) (_ []TopicResult, _ error) {
	return
}
func (a *AdminClient) DeleteACLs(ctx context.Context, aclBindingFilters ACLBindingFilters, options ...DeleteACLsAdminOption) (_ []DeleteACLsResult, _ error) {
	return
}
