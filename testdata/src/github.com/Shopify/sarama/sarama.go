// Package sarama is a stub for tests: declarations with the signatures of
// github.com/Shopify/sarama, and nothing behind them.
package sarama

type SyncProducer interface {
	SendMessage(msg *ProducerMessage) (int32, int64, error)
	SendMessages(msgs []*ProducerMessage) error
}
type ProducerMessage struct {
	Topic    string
	Metadata any
	Offset   int64
}
type ClusterAdmin interface {
	CreateACL(resource Resource, acl Acl) error
	CreateTopic(topic string, detail *TopicDetail, validateOnly bool) error
	DeleteACL(filter AclFilter, validateOnly bool) ([]MatchingAcl, error)
	DeleteTopic(topic string) error
}
type Resource struct{ ResourceName string }
type Acl struct {
	Principal string
	Host      string
}
type TopicDetail struct {
	NumPartitions     int32
	ReplicationFactor int16
	ReplicaAssignment map[int32][]int32
}
type AclFilter struct {
	Version      int
	ResourceName *string
	Principal    *string
}
type MatchingAcl struct{ ErrMsg *string }
