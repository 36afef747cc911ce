// Package vault knows where the service keeps what lasts.
package vault

import "os"

// Shared is the token of all instances.
func Shared() string { return os.Getenv("SHARED_TOKEN") }

// Region is no credential.
func Region() string { return os.Getenv("REGION") }
