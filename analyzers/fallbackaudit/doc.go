// Package fallbackaudit reports forks.
package fallbackaudit
