// Package exported is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported, and nothing behind them.
package exported

type UserDelegationCredential struct{}
type SharedKeyCredential struct{}
