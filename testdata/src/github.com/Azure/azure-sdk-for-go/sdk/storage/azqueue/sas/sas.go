// Package sas is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue/sas, and nothing behind them.
package sas

type QueuePermissions struct {
	Read   bool
	Add    bool
	Update bool
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
