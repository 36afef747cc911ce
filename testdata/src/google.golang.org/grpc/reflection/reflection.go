// Package reflection stands in for google.golang.org/grpc/reflection.
package reflection
