// Package sas is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas, and nothing behind them.
package sas

import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported"

type BlobPermissions struct {
	Read   bool
	Add    bool
	Create bool
}
type ContainerPermissions struct {
	Read   bool
	Add    bool
	Create bool
}
type AccountResourceTypes struct {
	Service   bool
	Container bool
	Object    bool
}
type AccountPermissions struct {
	Read   bool
	Write  bool
	Delete bool
}
type AccountSignatureValues struct{}
type SharedKeyCredential = exported.SharedKeyCredential
type QueryParameters struct{}
type BlobSignatureValues struct{}
type UserDelegationCredential = exported.UserDelegationCredential

func (v AccountSignatureValues) SignWithSharedKey(sharedKeyCredential *SharedKeyCredential) (_ QueryParameters, _ error) {
	return
}
func (v BlobSignatureValues) SignWithSharedKey(sharedKeyCredential *SharedKeyCredential) (_ QueryParameters, _ error) {
	return
}
func (v BlobSignatureValues) SignWithUserDelegation(userDelegationCredential *UserDelegationCredential) (_ QueryParameters, _ error) {
	return
}
