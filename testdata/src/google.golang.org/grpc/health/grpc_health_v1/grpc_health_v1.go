// Package grpc_health_v1 stands in for google.golang.org/grpc/health/grpc_health_v1.
package grpc_health_v1
