package v1

type ServiceApplyConfiguration struct{}
type NodeApplyConfiguration struct{}
type PersistentVolumeApplyConfiguration struct{}
type PersistentVolumeClaimApplyConfiguration struct{}
type EndpointsApplyConfiguration struct{}
type ReplicationControllerApplyConfiguration struct{}
type ResourceQuotaApplyConfiguration struct{}
