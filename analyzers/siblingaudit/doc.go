// Package siblingaudit reports an entry point that leaves no audit record where its siblings do
//
// An audit trail is as good as its worst handler. Where most of the handlers
// of a file, or the methods of a service, leave a record whenever they
// succeed, one that leaves none is reported, with the way of a sibling that
// does.
//
// # What is compared
//
// The entry points that share a receiver, a file, or the place of their
// routes, as siblingauthz has them. Those that change something are compared
// with each other, and those that read: many trails hold no reads, so that
// nearly all of the siblings must record them.
//
// A vote needs at least four siblings. Its share is the lower bound of an
// interval estimate, so that few siblings must all agree.
//
// Besides, entry points that reach the same operation are compared wherever
// they are: two of the same family that all leave a record, three of any, two
// where a credential is made, and one that does something else to the same
// thing. Only there is reading compared without a vote.
//
// # Bad
//
//	func (s *server) disable(w http.ResponseWriter, r *http.Request) {
//		s.users.Disable(r.PathValue("user"))
//		s.audit.Record(r.Header.Get("X-User"), "disable", r.PathValue("user"))
//	}
//
//	func (s *server) promote(w http.ResponseWriter, r *http.Request) {
//		s.users.Promote(r.PathValue("user")) // its function is reported
//	}
//
// # Good
//
//	func (s *server) promote(w http.ResponseWriter, r *http.Request) {
//		s.users.Promote(r.PathValue("user"))
//		s.audit.Record(r.Header.Get("X-User"), "promote", r.PathValue("user"))
//	}
//
// # When it is silent
//
//   - The entry point, its middleware or anything below it may leave any audit
//     event, under any condition. What the record says is not compared.
//   - Its siblings record only some of their successes.
//   - It only reads, and reads are not recorded nearly everywhere.
//   - It reaches no operation.
//
// # How to teach it
//
// An audit call is known by a word in its name or type, by a model, or by a
// directive on the function. An event on a bus is one where its type is given
// to a function that is named for audit, or to a listener that is:
//
//	//authparity:audit
//	func (t *trail) add(line string)
//
//	audit (*example.com/trail.Client).Add
//
//	audit.Keep(func(e *PasswordChanged) string { return e.User })
//
// # Standards
//
//   - CWE-778: insufficient logging.
//   - OWASP ASVS 5.0, 16.3: security events are logged.
//   - NIST CSF 2.0, PR.PS-04: log records are generated.
package siblingaudit
