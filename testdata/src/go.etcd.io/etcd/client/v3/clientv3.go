// Package clientv3 is a stub for tests: declarations with the signatures of
// go.etcd.io/etcd/client/v3, and nothing behind them.
package clientv3

import (
	"context"
	"io"
)

type Client struct {
	Cluster
	KV
	Lease
	Watcher
	Auth
	Maintenance
	Username string
	Password string
	Token    string
}
type Cluster interface {
	MemberAdd(ctx context.Context, peerAddrs []string) (*MemberAddResponse, error)
	MemberAddAsLearner(ctx context.Context, peerAddrs []string) (*MemberAddResponse, error)
	MemberPromote(ctx context.Context, id uint64) (*MemberPromoteResponse, error)
	MemberRemove(ctx context.Context, id uint64) (*MemberRemoveResponse, error)
	MemberUpdate(ctx context.Context, id uint64, peerAddrs []string) (*MemberUpdateResponse, error)
}
type MemberAddResponse struct{}
type MemberPromoteResponse struct{}
type MemberRemoveResponse struct{}
type MemberUpdateResponse struct{}
type KV interface {
	Delete(ctx context.Context, key string, opts ...OpOption) (*DeleteResponse, error)
	Do(ctx context.Context, op Op) (OpResponse, error)
	Get(ctx context.Context, key string, opts ...OpOption) (*GetResponse, error)
	Put(ctx context.Context, key string, val string, opts ...OpOption) (*PutResponse, error)
}
type OpOption func(*Op)
type Op struct{}
type DeleteResponse struct{ Deleted int64 }
type OpResponse struct{}
type GetResponse struct {
	More  bool
	Count int64
}
type PutResponse struct{}
type Lease interface {
	Revoke(ctx context.Context, id LeaseID) (*LeaseRevokeResponse, error)
}
type LeaseID int64
type LeaseRevokeResponse struct{}
type Watcher interface {
	Watch(ctx context.Context, key string, opts ...OpOption) WatchChan
}
type WatchChan <-chan WatchResponse
type WatchResponse struct {
	CompactRevision int64
	Canceled        bool
	Created         bool
}
type Auth interface {
	AuthDisable(ctx context.Context) (*AuthDisableResponse, error)
	AuthEnable(ctx context.Context) (*AuthEnableResponse, error)
	Authenticate(ctx context.Context, name string, password string) (*AuthenticateResponse, error)
	RoleAdd(ctx context.Context, name string) (*AuthRoleAddResponse, error)
	RoleDelete(ctx context.Context, role string) (*AuthRoleDeleteResponse, error)
	RoleGrantPermission(ctx context.Context, name string, key string, rangeEnd string, permType PermissionType) (*AuthRoleGrantPermissionResponse, error)
	RoleRevokePermission(ctx context.Context, role string, key string, rangeEnd string) (*AuthRoleRevokePermissionResponse, error)
	UserAdd(ctx context.Context, name string, password string) (*AuthUserAddResponse, error)
	UserAddWithOptions(ctx context.Context, name string, password string, opt *UserAddOptions) (*AuthUserAddResponse, error)
	UserChangePassword(ctx context.Context, name string, password string) (*AuthUserChangePasswordResponse, error)
	UserDelete(ctx context.Context, name string) (*AuthUserDeleteResponse, error)
	UserGrantRole(ctx context.Context, user string, role string) (*AuthUserGrantRoleResponse, error)
	UserRevokeRole(ctx context.Context, name string, role string) (*AuthUserRevokeRoleResponse, error)
}
type AuthDisableResponse struct{}
type AuthEnableResponse struct{}
type AuthenticateResponse struct{ Token string }
type AuthRoleAddResponse struct{}
type AuthRoleDeleteResponse struct{}
type PermissionType int32
type AuthRoleGrantPermissionResponse struct{}
type AuthRoleRevokePermissionResponse struct{}
type AuthUserAddResponse struct{}
type UserAddOptions struct{ NoPassword bool }
type AuthUserChangePasswordResponse struct{}
type AuthUserDeleteResponse struct{}
type AuthUserGrantRoleResponse struct{}
type AuthUserRevokeRoleResponse struct{}
type Maintenance interface {
	Snapshot(ctx context.Context) (io.ReadCloser, error)
}
type Txn interface {
	Commit() (*TxnResponse, error)
}
type TxnResponse struct{ Succeeded bool }
