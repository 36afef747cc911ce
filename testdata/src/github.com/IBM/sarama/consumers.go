package sarama

import "context"

type ConsumerGroup interface {
	Consume(ctx context.Context, topics []string, handler ConsumerGroupHandler) error
}

type ConsumerGroupHandler interface {
	Setup(ConsumerGroupSession) error
	Cleanup(ConsumerGroupSession) error
	ConsumeClaim(ConsumerGroupSession, ConsumerGroupClaim) error
}

type ConsumerGroupSession interface{ Context() context.Context }

type ConsumerGroupClaim interface {
	Messages() <-chan *ConsumerMessage
}

type ConsumerMessage struct {
	Key, Value []byte
	Topic      string
}

type Consumer interface {
	ConsumePartition(topic string, partition int32, offset int64) (PartitionConsumer, error)
}

type PartitionConsumer interface {
	Messages() <-chan *ConsumerMessage
}
