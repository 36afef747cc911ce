// Package fallbackauthz reports forks.
package fallbackauthz
