// Package sarama is a stub for tests: declarations with the signatures of
// github.com/IBM/sarama, and nothing behind them.
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
	AlterConfig(resourceType ConfigResourceType, name string, entries map[string]*string, validateOnly bool) error
	CreateACL(resource Resource, acl Acl) error
	CreateACLs([]*ResourceAcls) error
	CreateTopic(topic string, detail *TopicDetail, validateOnly bool) error
	DeleteACL(filter AclFilter, validateOnly bool) ([]MatchingAcl, error)
	DeleteConsumerGroup(group string) error
	DeleteRecords(topic string, partitionOffsets map[int32]int64) error
	DeleteTopic(topic string) error
	DeleteUserScramCredentials(delete []AlterUserScramCredentialsDelete) ([]*AlterUserScramCredentialsResult, error)
	UpsertUserScramCredentials(upsert []AlterUserScramCredentialsUpsert) ([]*AlterUserScramCredentialsResult, error)
}
type ConfigResourceType int8
type Resource struct{ ResourceName string }
type Acl struct {
	Principal string
	Host      string
}
type ResourceAcls struct{}
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
type AlterUserScramCredentialsDelete struct{ Name string }
type AlterUserScramCredentialsResult struct {
	User         string
	ErrorMessage *string
}
type AlterUserScramCredentialsUpsert struct {
	Name       string
	Iterations int32
	Salt       []byte
}
