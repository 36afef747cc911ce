// Package admin is a stub for tests: declarations with the signatures of
// cloud.google.com/go/iam/admin/apiv1, and nothing behind them.
package admin

import (
	"context"

	"cloud.google.com/go/iam"
	"cloud.google.com/go/iam/admin/apiv1/adminpb"
	gax "github.com/googleapis/gax-go/v2"
)

type IamClient struct{}
type SetIamPolicyRequest struct{ Resource string }

func (c *IamClient) CreateServiceAccountKey(ctx context.Context, req *adminpb.CreateServiceAccountKeyRequest, opts ...gax.CallOption) (_ *adminpb.ServiceAccountKey, _ error) {
	return
}
func (c *IamClient) SignBlob(ctx context.Context, req *adminpb.SignBlobRequest, opts ...gax.CallOption) (_ *adminpb.SignBlobResponse, _ error) {
	return
}
func (c *IamClient) SignJwt(ctx context.Context, req *adminpb.SignJwtRequest, opts ...gax.CallOption) (_ *adminpb.SignJwtResponse, _ error) {
	return
}
func (c *IamClient) CreateServiceAccount(ctx context.Context, req *adminpb.CreateServiceAccountRequest, opts ...gax.CallOption) (_ *adminpb.ServiceAccount, _ error) {
	return
}
func (c *IamClient) UpdateServiceAccount(ctx context.Context, req *adminpb.ServiceAccount, opts ...gax.CallOption) (_ *adminpb.ServiceAccount, _ error) {
	return
}
func (c *IamClient) CreateRole(ctx context.Context, req *adminpb.CreateRoleRequest, opts ...gax.CallOption) (_ *adminpb.Role, _ error) {
	return
}
func (c *IamClient) UpdateRole(ctx context.Context, req *adminpb.UpdateRoleRequest, opts ...gax.CallOption) (_ *adminpb.Role, _ error) {
	return
}
func (c *IamClient) UndeleteRole(ctx context.Context, req *adminpb.UndeleteRoleRequest, opts ...gax.CallOption) (_ *adminpb.Role, _ error) {
	return
}
func (c *IamClient) SetIamPolicy(ctx context.Context, req *SetIamPolicyRequest) (_ *iam.Policy, _ error) {
	return
}
func (c *IamClient) DeleteServiceAccount(ctx context.Context, req *adminpb.DeleteServiceAccountRequest, opts ...gax.CallOption) (_ error) {
	return
}
func (c *IamClient) DeleteServiceAccountKey(ctx context.Context, req *adminpb.DeleteServiceAccountKeyRequest, opts ...gax.CallOption) (_ error) {
	return
}
func (c *IamClient) DeleteRole(ctx context.Context, req *adminpb.DeleteRoleRequest, opts ...gax.CallOption) (_ *adminpb.Role, _ error) {
	return
}
