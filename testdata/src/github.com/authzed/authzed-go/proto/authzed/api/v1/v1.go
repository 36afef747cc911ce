// Package v1 is a stub for tests: declarations with the signatures of
// github.com/authzed/authzed-go/proto/authzed/api/v1, and nothing behind them.
package v1

import (
	"context"

	"google.golang.org/grpc"
)

const (
	CheckPermissionResponse_PERMISSIONSHIP_UNSPECIFIED            CheckPermissionResponse_Permissionship = 0
	CheckPermissionResponse_PERMISSIONSHIP_NO_PERMISSION          CheckPermissionResponse_Permissionship = 1
	CheckPermissionResponse_PERMISSIONSHIP_HAS_PERMISSION         CheckPermissionResponse_Permissionship = 2
	CheckPermissionResponse_PERMISSIONSHIP_CONDITIONAL_PERMISSION CheckPermissionResponse_Permissionship = 3
)

type CheckPermissionResponse_Permissionship int32
type CheckPermissionRequest struct {
	Permission string
}
type CheckPermissionResponse struct {
	Permissionship CheckPermissionResponse_Permissionship
}

func (x *CheckPermissionResponse) GetPermissionship() (_ CheckPermissionResponse_Permissionship) {
	return
}

type PermissionsServiceClient interface {
	WriteRelationships(ctx context.Context, in *WriteRelationshipsRequest, opts ...grpc.CallOption) (*WriteRelationshipsResponse, error)
	DeleteRelationships(ctx context.Context, in *DeleteRelationshipsRequest, opts ...grpc.CallOption) (*DeleteRelationshipsResponse, error)
	CheckPermission(ctx context.Context, in *CheckPermissionRequest, opts ...grpc.CallOption) (*CheckPermissionResponse, error)
	CheckBulkPermissions(ctx context.Context, in *CheckBulkPermissionsRequest, opts ...grpc.CallOption) (*CheckBulkPermissionsResponse, error)
}
type CheckBulkPermissionsRequest struct{}
type CheckBulkPermissionsResponse struct{}
type CheckBulkPermissionsResponseItem struct{}

func (x *CheckBulkPermissionsResponseItem) GetPermissionship() (_ CheckPermissionResponse_Permissionship) {
	return
}

type BulkCheckPermissionResponseItem struct{}

func (x *BulkCheckPermissionResponseItem) GetPermissionship() (_ CheckPermissionResponse_Permissionship) {
	return
}

type WriteRelationshipsRequest struct{}
type WriteRelationshipsResponse struct{}
type DeleteRelationshipsRequest struct{}
type DeleteRelationshipsResponse struct{}
type SchemaServiceClient interface {
	WriteSchema(ctx context.Context, in *WriteSchemaRequest, opts ...grpc.CallOption) (*WriteSchemaResponse, error)
}
type WriteSchemaRequest struct{}
type WriteSchemaResponse struct{}
