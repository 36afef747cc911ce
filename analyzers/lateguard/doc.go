// Package lateguard reports an operation that is done before its check
//
// The check is there, and its denial is answered as it should be. By then the
// operation is done: the way to the denial and the way to success both went
// through it.
//
// # What is compared
//
// In one function: a call that does something which lasts, and a branch behind it
// that denies for lack of a role or more. The way through the check and the way
// to the operation are shown.
//
//   - A change, or a message to another service by a call that is named for it and
//     gives back an error at most, in a function that is there to change something,
//     by its name or the method of its route.
//     It counts on any way to the check.
//   - In any function, what is told the client: something that was loaded is
//     written to the response.
//   - In a handler, what another service is asked for at the client's word, such as
//     an address that is fetched, before anything says who calls.
//
// # Bad
//
// The ticket is gone, whoever asked:
//
//	func (s *server) removeTicket(w http.ResponseWriter, r *http.Request) {
//		s.tickets.Remove(r.PathValue("id")) // reported
//		if !s.policy.Can(r.Header.Get("X-User"), "ticket:delete") {
//			w.WriteHeader(http.StatusForbidden)
//			return
//		}
//		w.WriteHeader(http.StatusNoContent)
//	}
//
// # Good
//
// The check comes first. To load something, and to ask about it then, is
// normal:
//
//	func (s *server) removeTicket(w http.ResponseWriter, r *http.Request) {
//		t, err := s.tickets.Get(r.PathValue("id"))
//		if err != nil || !s.policy.Can(r.Header.Get("X-User"), t.Queue) {
//			w.WriteHeader(http.StatusForbidden)
//			return
//		}
//		s.tickets.Remove(t.ID)
//	}
//
// # Confidence
//
// Medium: what else the check may be for is not known.
//
// # When it is silent
//
//   - What comes first only reads.
//   - More than a look at who calls was checked before it, in the function, in the
//     call itself, or around it by a check that is one of rights. A second check is
//     no late one.
//   - A change lies behind the check as well: that is what the check is for. Not so
//     where the same is done before it, or of the same things some are deleted.
//   - What was done is taken back: something is changed where it is denied, or
//     the function rolls back, reverts or cleans up. So may what calls a closure
//     that fails.
//   - The operation is open by design, as its name says.
//
// # How to teach it
//
// Guards and operations are taught as for the other rules. What takes back is
// known by words:
//
//	words undo unwind
//
// # Standards
//
//   - CWE-696: incorrect behavior order.
//   - CWE-863: incorrect authorization.
//   - OWASP ASVS 5.0, 8.3.1: authorization is enforced at a trusted service
//     layer.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package lateguard
