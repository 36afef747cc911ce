package v1

type ReplicaSet struct{}
