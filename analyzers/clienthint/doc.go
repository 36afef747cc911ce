// Package clienthint reports a path with fewer checks that the client chooses
//
// A header, a query parameter, a cookie, a form field or the user agent is what
// the client says it is. Where such a value decides whether a check is made,
// or an audit event is left, whoever knows of it goes around the check.
//
// It may be read in a function that does nothing else, parsed, compared by size
// (the version of a client), or bound to a bool of a struct.
//
// # What is compared
//
//   - Middleware, and functions that only decide: the arm that is taken where
//     the value is there lets the request go on unchecked, and the other one
//     never does.
//   - The two arms of a branch in a handler that come to the same operation: a
//     check, or an audit event of every success, stands on the arm without the
//     value only.
//
// An arm that is a fallback by its kind, or calls an operation of its own, is
// compared by fallbackauthz and fallbackaudit. One place has one finding.
//
// # Bad
//
//	func authenticate(next http.Handler) http.Handler {
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			if r.Header.Get("X-Internal") == "1" { // reported
//				next.ServeHTTP(w, r)
//				return
//			}
//			if !known(r) {
//				http.Error(w, "unauthorized", http.StatusUnauthorized)
//				return
//			}
//			next.ServeHTTP(w, r)
//		})
//	}
//
// # Good
//
//	func authenticate(next http.Handler) http.Handler {
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			internal := subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Internal")), secret) == 1
//			if !internal && !known(r) {
//				http.Error(w, "unauthorized", http.StatusUnauthorized)
//				return
//			}
//			next.ServeHTTP(w, r)
//		})
//	}
//
// # Confidence
//
// High: middleware, or a function that only decides. Medium: a branch in a
// handler.
//
// # When it stays silent
//
//   - The value is verified: it is compared with anything but a constant, as
//     with a secret or what a session holds.
//   - The service sets it itself on the requests that come in, whatever the client
//     says.
//   - The value is named for a credential, as Authorization: where it is there,
//     something else checks it.
//   - The arm without the value is the one with fewer checks: who asks for more
//     must show more. A check that ends in allow for want of a header is
//     reported by failopen.
//   - What the arm does takes the value, or is chosen by the branch: it does
//     what was asked for, and not the same thing without a check.
//   - The arms answer in another form: both come to the operation behind the
//     same checks.
//   - Dispatch on the request's method or path, or on a value that is asked for
//     several constants: it names the operation.
//
// # How to teach it
//
// A part of a request that is not asked for by a constant name is told by a
// line in a model file, and so is a check:
//
//	hint  (*example.com/platform/web.Request).ClientVersion
//	guard (*example.com/policy.Client).May result=0 strength=permission
//
// # Standards
//
//   - CWE-807: reliance on untrusted inputs in a security decision.
//   - CWE-290: authentication bypass by spoofing.
//   - OWASP Non-Human Identities Top 10, NHI4:2025: insecure authentication.
//   - OWASP ASVS 5.0, 8.3.1: authorization is enforced at a trusted service
//     layer.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package clienthint
