package v1

type ReplicaSetApplyConfiguration struct{}
