// Package plugin is a stub.
package plugin

// An AppError is how a call of the server failed.
type AppError struct{ Message string }

func (e *AppError) Error() string { return e.Message }

// PluginKVSetOptions say how a value is kept.
type PluginKVSetOptions struct{ Atomic bool }

// API is what the server does for a plugin.
type API interface {
	KVSet(key string, value []byte) *AppError
	KVSetWithExpiry(key string, value []byte, expireInSeconds int64) *AppError
	KVSetWithOptions(key string, value []byte, options PluginKVSetOptions) (bool, *AppError)
	KVCompareAndSet(key string, oldValue, newValue []byte) (bool, *AppError)
	KVCompareAndDelete(key string, oldValue []byte) (bool, *AppError)
	KVDelete(key string) *AppError
	KVDeleteAll() *AppError
	KVGet(key string) ([]byte, *AppError)
}
