// Package transportauthz reports a transport of a service that lacks the interceptor or middleware of the other
//
// A service is often reached in more than one way: by unary calls and streams,
// by gRPC and a gateway to it, by two routers. What checks the caller stands
// before one of them, and it is easily forgotten that the other one does not
// pass through it.
//
// # What is compared
//
//   - Streams of a server with its unary methods: interceptors are set for
//     each apart. All unary methods must stand behind the check.
//   - The methods that a grpc-gateway calls in its own process, with the same
//     methods on the gRPC server: the server's interceptors are not run.
//   - One handler that changes something, bound on two routers.
//   - Tools of a model, resolvers of a graph, remote calls and sockets with the
//     handlers of requests that reach the same operation: all of these must
//     ask for a permission, and at least two where it only reads. Confidence
//     is medium.
//   - Middleware that is added to a router behind all of its routes, where the
//     framework covers only what is bound later: it covers nothing.
//
// # Bad
//
//	srv := grpc.NewServer(
//		grpc.ChainUnaryInterceptor(authenticate),
//		grpc.ChainStreamInterceptor(logStream),
//	)
//	pb.RegisterReplicationServer(srv, impl) // reported: it has a stream
//
// # Good
//
//	srv := grpc.NewServer(
//		grpc.ChainUnaryInterceptor(authenticate),
//		grpc.ChainStreamInterceptor(authenticateStream, logStream),
//	)
//	pb.RegisterReplicationServer(srv, impl)
//
// # Confidence
//
// High: the same service, or the same handler, is behind both. Medium: only the
// operation is the same.
//
// # When it is silent
//
//   - Anything on the way of the other transport may ask who calls, the handler
//     and what lies below it included.
//   - The entry point reaches no operation, or is open by design, as its name or
//     the place of its route says.
//   - Its listener answers trusted callers only, such as those of a unix socket.
//   - Routes are bound behind the middleware as well: those before it are taken
//     to be public by choice.
//
// WebSocket, server-sent events and GraphQL are not compared with HTTP.
//
// # How to teach it
//
// A check that denies with a code, an error or an answer that is known is found
// without help. For one that is not, write a directive on the function, or a
// line in a model file:
//
//	//authparity:guard
//	func (p *policy) may(user, action string) bool
//
//	guard (*example.com/policy.Client).May result=0 strength=permission
//
// # Standards
//
//   - CWE-288: authentication bypass using an alternate path or channel.
//   - CWE-638: not using complete mediation.
//   - OWASP ASVS 5.0, 8.3.1: authorization is enforced at a trusted service
//     layer.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package transportauthz
