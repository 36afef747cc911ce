// Package lateguard reports an operation that is done before the check that it needs
package lateguard
