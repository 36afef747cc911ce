// Package failopen reports a check whose verdict is lost: it denies, and the request goes on
//
// The other rules compare two ways to one operation. Here the check stands on
// the way, and what it says gets lost between the check and the operation. The
// comparison is with the other arm of the same branch, or with the other
// places that ask the same check and heed it.
//
// # What is reported
//
//   - A denial that is answered without a return: the arm writes a 401 or 403
//     and goes on to what the other arm does.
//   - A denial in a middleware that is answered and does not end the chain, in
//     a framework whose next handler runs when one comes back: gin without Abort.
//   - A failure that is answered without a return, be it a form without its
//     token, a user who is not found, or a denial in so many words: elsewhere the
//     function that answers ends the request.
//   - A verdict that nothing reads: the result of a check is dropped, or
//     another call's error takes its place; a parameter in which most callers
//     hand on what a check has said is never read.
//   - A denial that is only told or counted: the error of a policy engine or a
//     credential check is logged, and the function goes on as if there were none.
//   - A check that answers with yes or no and fails, where the failure is passed
//     over and the answer that stands beside it lets go: the false of "is it
//     revoked", or anything where only an answer without an error is heeded; or of
//     whose failures only a denial is heeded.
//   - A denial that is told, as in an audit trail, by an arm that then gives
//     back what a granted request gets, where the other denials of the
//     function do not.
//   - The credential of nobody: a lookup of the user fails, that is passed
//     over, and the credential is checked against what it gave back.
//   - Nobody: what says who calls may give back nil without an error, another
//     place refuses that, and here it goes on.
//   - The answer of a check taken the wrong way round: who may is refused and
//     whoever may not goes on, where three other functions refuse on the other
//     answer and none on this one.
//   - A comparison of a credential in a loop that need not run, behind which
//     all goes on.
//   - A check that ends in allow on what the request says: on an empty field on
//     which its twins refuse, or without the header that it verifies.
//   - A check that asks a permission of its own for each kind of thing and lets go
//     what is of none of these kinds.
//   - A credential that is tested only where the client brings one, or a right or
//     an end only where its token has a claim of it, although who passes the tests
//     gains nothing by it.
//   - A check that lets go where nobody calls, although two others refuse that.
//   - A check that ends in allow because a call that prepares it has failed.
//   - A switch that asks a permission for each kind of operation and refuses
//     none by default, in front of one that carries out a further kind; over
//     types, also where another function of the package carries them out.
//   - A path that is exempt from authentication by a part of it, with
//     strings.Contains, strings.HasSuffix, a regular expression that is not bound
//     to the start, or one of the settings that is held against the address with
//     its query; in place or in a function that is asked; or that is let go by it
//     although a check has denied.
//   - Middleware that compares what the client names with what the caller has only
//     where it is named, while a handler takes it from the client again.
//   - A panic in a check that is recovered and becomes no error.
//   - A refusal that wraps an error which is nil, and is nil for that reason.
//   - The failure to make an authorization that becomes an error which is
//     dropped, where the function gives such errors back otherwise.
//
// # Bad
//
//	func (s *server) rename(w http.ResponseWriter, r *http.Request) {
//		if !s.policy.Can(r.Header.Get("X-User"), "doc:rename") {
//			http.Error(w, "forbidden", http.StatusForbidden) // reported
//		}
//		s.docs.Rename(r.PathValue("id"), r.FormValue("name"))
//	}
//
// # Good
//
//	func (s *server) rename(w http.ResponseWriter, r *http.Request) {
//		if !s.policy.Can(r.Header.Get("X-User"), "doc:rename") {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		s.docs.Rename(r.PathValue("id"), r.FormValue("name"))
//	}
//
// # Confidence
//
// High: three other places return behind the same denial, a parameter carries
// what most callers have from a guard that denies elsewhere, or another denial of
// the function is not granted.
// Medium: everything else. A path that is exempt by its beginning is low, and
// hidden: it is the usual way to keep a part of a site open.
//
// # When it stays silent
//
//   - A denial that is the last thing of its way, that panics, or after which
//     what follows asks for what the denial has set.
//   - An arm that chooses something for what follows: a flag, another value, a
//     weaker way.
//   - A middleware that only looks who the caller is, and never denies.
//   - A setting that switches the check off, or who the caller is.
//   - An error of a check whose other result is asked, and denies beside an
//     error as well.
//   - Who asks is only kept in mind, as for a limit, and no denial is told.
//   - A lookup whose error is asked behind the comparison as well.
//   - A check that is called for nothing, unless two other places ask it; one is
//     enough for what answers with yes or no and nothing else.
//   - What follows a denial is the rest of the same answer.
//   - A failure is answered that is about no check, as of an argument that is
//     missing, unless middleware goes on behind it, or a credential is made for
//     what was not found.
//
// # How to teach it
//
// A check is known by what is asked of it elsewhere: a 401 or 403, a permission
// error. One that is asked in one place only is told by a directive, or by a
// line in a model file:
//
//	//authparity:guard
//	func (p *policy) may(user, action string) bool
//
//	guard (*example.com/policy.Client).May result=0 strength=permission
//
// A helper that ends the request by itself is no lost verdict:
//
//	deny example.com/platform/web.Refuse
//
// A function of another module that gives back nil for a nil error is told by
//
//	wrap example.com/platform/errors.Annotate error=0
//
// # Standards
//
//   - CWE-636: not failing securely.
//   - CWE-252: unchecked return value.
//   - CWE-390: detection of an error condition without action.
//   - CWE-863: incorrect authorization.
//   - OWASP Non-Human Identities Top 10, NHI4:2025: insecure authentication.
//   - OWASP ASVS 5.0, 16.5.3: the application fails gracefully and securely, and
//     does not fail open.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package failopen
