// Package siblingaudit reports an entry point that leaves no audit record where its siblings do
package siblingaudit
