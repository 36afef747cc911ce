// Package fallbackaudit reports a fallback that skips the primary path's audit record
//
// A branch has two ways on. When both reach the same sensitive operation, and
// the one leaves an audit record on every path on which it succeeds while the
// other leaves none at all, an operation happens without a trace. Who may do
// it is another question, which the rule fallbackauthz asks.
//
// # What is compared
//
// The same branches and registered fallbacks as for fallbackauthz: arms that
// are fallbacks by their kind (error, timeout, recover, hit, flag or mode,
// failed type assertion), other branches whose arms differ in the record, and
// catch-all, NotFound and error handlers and the fallback functions of breaker
// libraries.
//
// An audit call is one that a model or a directive names, or that has a word
// such as audit, activity log or security event in its name or type. It also
// is one that makes a log event named for audit. Behind an interface, the
// method's own name and type count.
//
// # Bad
//
// In degraded mode the account is closed and nobody can tell by whom:
//
//	func (s *server) closeAccount(w http.ResponseWriter, r *http.Request) {
//		id := r.PathValue("id")
//		if s.degraded {
//			s.accounts.Close(id) // reported
//			w.WriteHeader(http.StatusAccepted)
//			return
//		}
//		s.accounts.Close(id)
//		s.auditLog.Record(r.Header.Get("X-User"), "close", id)
//		w.WriteHeader(http.StatusNoContent)
//	}
//
// # Good
//
// Both ways leave a record:
//
//	func (s *server) closeAccount(w http.ResponseWriter, r *http.Request) {
//		id := r.PathValue("id")
//		s.auditLog.Record(r.Header.Get("X-User"), "close", id)
//		if s.degraded {
//			s.accounts.Close(id)
//			w.WriteHeader(http.StatusAccepted)
//			return
//		}
//		s.accounts.Close(id)
//		w.WriteHeader(http.StatusNoContent)
//	}
//
// # Confidence
//
// High: the arm is a fallback by its kind, the operation is known, and it is
// the same function, resource or callee. Medium: everything else. The severity
// is minor.
//
// # When it stays silent
//
// Any audit call clears the alternate path, whatever it records: before the
// branch, on the arm, after it, in a callee, a deferred call, a caller or a
// middleware. Whether the records say the same is not asked.
//
// Besides, nothing is said of
//
//   - a primary path that succeeds without a record on some path;
//   - a primary call that leaves its record also when it fails;
//   - records of denials and failures alone;
//   - ordinary logging;
//   - a branch that only decides whether to record, with the operation behind
//     both arms: that is a rule of the service;
//   - settings that switch the record off, tests of who the caller is, the
//     answer to a denial, dispatch on the request's method or path, the
//     condition of a loop, generated code;
//   - arms that only answer, and touch nothing.
//
// # How to teach it
//
// A function that leaves a record and whose name does not say so is told by a
// directive, and so is an operation that no model knows:
//
//	// Seal writes the entry to the ledger of the supervisory board.
//	//
//	//authparity:audit
//	func (l *Ledger) Seal(e Entry)
//
//	//authparity:sink kind=write
//	func (q *Queue) Publish(m Message)
//
// Functions of other modules are told by a line in a model file; further words
// likewise:
//
//	audit (*example.com/platform/events.Bus).Record
//	words audit ledger "paper trail"
//
// # Standards
//
//   - CWE-778: insufficient logging.
//   - OWASP ASVS 5.0, 16.3: security events are logged.
//   - NIST CSF 2.0, PR.PS-04: log records are made and available for
//     monitoring.
package fallbackaudit
