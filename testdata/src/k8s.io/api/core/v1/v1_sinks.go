package v1

type Service struct{}
type Node struct{}
type PersistentVolume struct{}
type PersistentVolumeClaim struct{}
type Endpoints struct{}
type ReplicationController struct{}
type ResourceQuota struct{}
