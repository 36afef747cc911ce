// Package siblingauthz reports an entry point that lacks the entitlement check of its siblings.
package siblingauthz
