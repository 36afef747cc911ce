// Package weakguard reports a way to an operation whose check is weaker than that of another way
//
// A check stands on both ways, and still one of them is a side door: it asks
// for a lesser permission, about another object, or for less than the other. A
// rule that asks whether there is any check is content with that. This one
// compares which, and shows both.
//
// # What is compared
//
// Ways that reach the same operation by the same function or method, up to
// three calls below their entry points: handlers, routes with their middleware,
// and the arms of one function.
//
//   - Another permission: the constant that a check or a middleware is given, or
//     the field of a struct of permissions. To ask for reading before a change is
//     weaker where the others ask for more, and so is anything but deletion
//     before a deletion, if the entry point is named or registered for one. What
//     is less is told by words, as data, and by a permission for everything.
//   - A lower rank: both compare the same field with a constant, one with a
//     lesser one. Methods named for ranks are told by their condition.
//   - Another judge: a role or the login alone decides where the others ask for a
//     permission, or a function of its own where they ask the policy that the
//     program asks elsewhere. Both call the operation themselves, and are named or
//     registered for the same thing. So is it told where a branch after a failure,
//     or one that the client chooses, asks another function than the policy.
//   - Another object: the check is asked about a key in the request's path, and a
//     change is given a struct from its body. Nothing sets its key field, and
//     nothing looks at it.
//   - One thing asked about, and another one used: the key that the check is given
//     and the key that the operation is given are two parts of the request, as one
//     in the path and one in the query, or one of the request and one of each
//     element of it. Another way is asked about what it uses, or both keys have
//     one name.
//   - More ways through: the check of a sibling is one of several, any of which
//     is enough. Only for credentials, and not for taking them away.
//   - A part of the checks: two functions of a package ask about the same
//     message of the client, and one makes all of the other's checks but some.
//   - Another login: two flows make the same credential for somebody, and one of
//     them never asks for the second factor, or whether the account is disabled,
//     locked or verified.
//   - A part of the verification left out: after a proof failed, or because the
//     client asks for it, a token is read without its signature, without its
//     claims, or a peer without its certificate. What does so is a model's to say.
//   - Less asked of a token: two functions read the same kind, and one does not
//     verify its signature, or not its audience, issuer or end, as the other does.
//   - A permissive stub: after a failure, a type whose method always allows is put
//     behind the interface of a policy that may deny.
//   - A claimed actor: a change is given whom the request names for the one who
//     acts, behind no check but of who calls, and others give it the caller.
//   - Another principal: the methods of a service act with a client that was made
//     for the caller, and one reads with what the service holds itself.
//
// # Bad
//
// The resumable upload asks for the permission to create, and deletes:
//
//	func (s *server) deleteFile(w http.ResponseWriter, r *http.Request) {
//		if !s.account(r).rights.Delete {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		os.RemoveAll(r.PathValue("path"))
//	}
//
//	func (s *server) deleteUpload(w http.ResponseWriter, r *http.Request) {
//		if !s.account(r).rights.Create { // reported
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		os.RemoveAll(r.PathValue("path"))
//	}
//
// # Good
//
// Both ask for the same:
//
//	func (s *server) deleteUpload(w http.ResponseWriter, r *http.Request) {
//		if !s.account(r).rights.Delete {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		os.RemoveAll(r.PathValue("path"))
//	}
//
// # Confidence
//
// Medium: that two permissions differ is certain, and that one is less is read
// from names, ranks and the order of conditions.
//
// # When it is silent
//
//   - The way makes the check of the other one too, anywhere before.
//   - A high rank is asked for in the place of a permission, the caller keeps to
//     what is his own, or something new is made.
//   - Two permissions differ and none is known to be less. As many others ask for
//     the lesser one as for the greater.
//   - The operation only reads: what may be read is often more than what may be
//     changed.
//   - What a failure has left is cleaned up.
//   - The key of the body is compared with that of the path, or is set to it, or
//     is handed on together with it, or the check is asked about the body; two
//     other keys are compared, or a store that changes nothing is given both.
//   - A login goes on from a credential or a new account, as its name says, or
//     somebody has asked before who calls.
//   - fallbackauthz or siblingauthz speak of the same function.
//
// # How to teach it
//
// Guards are taught as for the other rules, by a directive or a model line:
//
//	//authparity:guard strength=permission
//	func (p *policy) may(user, action string) bool
//
//	guard (*example.com/policy.Client).May result=0 strength=permission
//
// What the names of your permissions mean is told by words:
//
//	words view observe
//	words delete retire
//	words everything overlord
//
// # Standards
//
//   - CWE-863: incorrect authorization.
//   - CWE-639: authorization bypass through user-controlled key.
//   - OWASP Non-Human Identities Top 10, NHI5:2025: overprivileged identities.
//   - OWASP ASVS 5.0, 8.2.2: data-specific access is restricted to those with
//     explicit permissions.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package weakguard
