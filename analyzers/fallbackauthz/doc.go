// Package fallbackauthz reports a fallback that skips the primary path's entitlement check
//
// A branch has two ways on. When both reach the same sensitive operation, and
// a check that holds on every path of the one holds on no path of the other,
// the other is a way around the check. The rule compares the two and shows
// both. It never asks whether a check is called at all.
//
// # What is compared
//
// Arms that are fallbacks by their kind:
//
//   - an error arm: after a call has failed, by its error, its status code or
//     its breaker;
//   - a timeout: a deadline error, a timer in a select, nothing ready;
//   - a recover: what a deferred function does about a panic;
//   - a hit of a cache, a map or a local copy; here also the miss, if it is
//     the hit that asks;
//   - a flag or mode whose name says so (degraded, legacy, maintenance,
//     bypass, emergency);
//   - a failed type assertion: the connection or the client cannot do better.
//
// And arms that are fallbacks only if they turn out to check less: a test
// whether the guard is there at all (if s.policy != nil), and every other
// branch: else, default, an early return, the format that the client asks
// for. Of these the missing check must stand in the same function, or in one
// that it calls.
//
// A branch on a check that denies on neither arm: who has not the permission
// gets something less instead. What that is, is compared with its other uses;
// so is what a fallback gets from another source than the primary path, which
// has no check of its own. Where it has no other use, the other methods of the
// same interface count, as the receiver's other methods call them.
//
// Fallbacks that are registered, and not branches: the catch-all pattern / of
// a ServeMux, NotFound, NoRoute and MethodNotAllowed handlers, the
// ErrorHandler of a ReverseProxy or a framework, the fallback function of
// hystrix, the fallback policy of failsafe-go. One that comes with its primary
// is compared with that, and a catch-all handler with the rest of the program.
//
// Two ways reach the same operation when they call the same function or
// interface method, or do the same kind of thing to the same resource. On a
// fallback arm, the same kind is enough when one of the resources is unknown.
//
// # Bad
//
// The index knows who may read. When it is down, the disk is read for anybody:
//
//	func (s *server) report(w http.ResponseWriter, r *http.Request) {
//		name := r.PathValue("name")
//		if err := s.index.Ping(); err != nil {
//			w.Write(s.reports.Read(name)) // reported
//			return
//		}
//		if !s.policy.Can(r.Header.Get("X-User"), "report:read") {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		w.Write(s.reports.Read(name))
//	}
//
// # Good
//
// The check comes before the ways part:
//
//	func (s *server) report(w http.ResponseWriter, r *http.Request) {
//		name := r.PathValue("name")
//		if !s.policy.Can(r.Header.Get("X-User"), "report:read") {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		if err := s.index.Ping(); err != nil {
//			log.Print("index is down: ", err)
//			w.Write(s.reports.Read(name))
//			return
//		}
//		w.Write(s.reports.Read(name))
//	}
//
// # Denial that falls through
//
// Worse is a fallback for any error of a call that itself decides. A denial is
// such an error, so the fallback is taken because access was denied. This is
// reported as critical, and all else as major:
//
//	page, err := s.readIfAllowed(user, id)
//	if err != nil {
//		return s.archive.Read(id) // reported: err may be errForbidden
//	}
//
// Telling the errors apart clears it: a denial is returned before the fallback
// (errors.Is, errors.As, a status code), or the fallback is for one other
// error only.
//
// # Shared sink
//
// Where the primary path has no check of its own, as a client that acts with
// the caller's rights, a fallback arm is compared with the rest of the program:
// it is reported if most other functions that reach what it reaches do so only
// with a permission. Such a finding has medium confidence.
//
// # Confidence
//
// High: the arm is a fallback by its kind, the operation is known, and it is
// the same function, resource or callee. Medium: everything else. That is an
// arm that is a fallback by nothing but the missing check, an interface method
// whose implementation is not known, operations that are only of the same
// kind, an alternate path that has another, weaker check, a shared sink.
//
// # When it stays silent
//
// The alternate path is cleared by the same check or a stronger one (identity,
// role, permission, permission on the object, in this order) on some way to
// the operation: before the branch, in every caller, in a middleware or an
// interceptor, in a wrapper, in the callee.
//
// Besides, nothing is said of
//
//   - a setting, a licence or a feature that switches the check off: that is
//     configuration. A choice between two ways that both test something is
//     compared;
//   - a test of who the caller is, or of what he is: that is a check, and no
//     fork. An owner who needs no permission for what is his is in order;
//   - a branch that answers the denial;
//   - arms that only present the same thing in another form, that redirect,
//     clean up, or answer an error;
//   - dispatch on the request's method or path;
//   - the condition of a loop, and generated code;
//   - a permission that is asked only under a further condition, with the
//     operation behind both arms: that is a rule of the service, unless one
//     arm makes what the operation uses, or both arms have tests of their own;
//   - an error that is logged, after which both arms go on to the same call;
//   - two ways that both lack the check.
//
// # How to teach it
//
// A guard is what feeds a denial: a status 401 or 403, a permission error, a
// redirect to the login, a middleware that does not go on. A function that
// decides in another way (it panics, it ends the request by itself) is told by
// a directive, and so is an operation that no model knows:
//
//	// Enforce ends the request unless user may do action.
//	//
//	//authparity:guard strength=permission
//	func (w *Warden) Enforce(user, action string)
//
//	//authparity:sink kind=write
//	func (q *Queue) Publish(m Message)
//
// Functions of other modules are told by a line in a model file:
//
//	guard (*example.com/platform/authz.Client).Allowed result=0 strength=permission
//	sink  (*example.com/platform/vault.Store).Reveal kind=secret resource=1
//
// # Standards
//
//   - CWE-424: improper protection of an alternate path.
//   - CWE-862: missing authorization.
//   - OWASP Non-Human Identities Top 10, NHI4:2025: insecure authentication.
//   - OWASP ASVS 5.0, 16.5.2: the application goes on securely when access to
//     an external resource fails.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package fallbackauthz
