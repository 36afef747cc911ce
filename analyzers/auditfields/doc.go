// Package auditfields reports an audit record that says less than its counterpart
//
// A record answers five questions: who did it (actor), what was done (action),
// to what (resource), what came of it (outcome), and why (reason). Where the
// record of another way to the same operation leaves one of them out, the
// trail has an entry that nobody can use. Whether there is a record at all is
// another question, which fallbackaudit and siblingaudit ask.
//
// # What is compared
//
// Records that the same function or logger leaves, and that began in the same
// way:
//
//   - of the two arms of a branch or fallback that reach the same operation:
//     what every record of the primary arm says, and none of the alternate;
//   - of entry points that share a receiver, a file, or the place of their
//     routes, and do the same class of things: what nearly all of them say, of
//     four at least;
//   - the action, where it is a constant that another entry point gives and is
//     named for, and this one is named for something else that has a word of
//     its own in the trail: a copied line;
//   - the actor, where he comes from another call than in the other entry points
//     of the file, and from one that tells them to whom it is done;
//   - of a denial and a success in one function: a denial without the outcome,
//     or with the one of the success.
//
// What a record says is read from the names of parameters, from attributes
// (slog, zap, zerolog, logrus: any call that is given a constant key and a
// value), from the fields of a struct that is written out, from maps with
// constant keys, and from builders (With..., Set..., a method on the record
// that is handed to the trail, also when that is deferred). A value that is
// nil, zero or an empty text says nothing.
//
// # Bad
//
//	func (s *server) closeAccount(w http.ResponseWriter, r *http.Request) {
//		id := r.PathValue("id")
//		if s.degraded {
//			s.accounts.Close(id)
//			s.audit.Info("account closed", "account_id", id) // reported: no actor
//			return
//		}
//		s.accounts.Close(id)
//		s.audit.Info("account closed", "actor", user(r), "account_id", id)
//	}
//
// # Good
//
//	func (s *server) closeAccount(w http.ResponseWriter, r *http.Request) {
//		id := r.PathValue("id")
//		if s.degraded {
//			s.accounts.Close(id)
//			s.audit.Info("account closed", "actor", user(r), "account_id", id)
//			return
//		}
//		s.accounts.Close(id)
//		s.audit.Info("account closed", "actor", user(r), "account_id", id)
//	}
//
// # Confidence
//
// High: the arm is a fallback by its kind. Medium: everything else. The
// severity is minor.
//
// # When it is silent
//
//   - A record that other code may add to: it came in as a parameter, was made
//     elsewhere, or is handed to another function before it is left.
//   - Any other record of the same trail on the same way says it.
//   - The primary arm, or too many siblings, leave it out too.
//   - A denial gives a reason, or names another action than the success.
//   - Keys that are not constant, and keys that no word class knows.
//
// # How to teach it
//
// An audit call is taught as for siblingaudit. The keys of a trail of your own
// are words in a model file:
//
//	words actor subscriber
//	words resource parcel
//	words outcome verdict
//
// # Standards
//
//   - CWE-778: insufficient logging.
//   - CWE-223: omission of security-relevant information.
//   - OWASP ASVS 5.0, 16.2: what a log entry must hold.
//   - NIST CSF 2.0, PR.PS-04: log records are generated.
package auditfields
