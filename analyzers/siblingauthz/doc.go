// Package siblingauthz reports an entry point that lacks the entitlement check of its siblings
//
// Most ways around a check are no branches but other doors: the legacy route,
// the bulk variant, the one handler of a group that was added later. The rule
// compares the entry points of a program with each other. One that reaches a
// sensitive operation without a check, where its siblings make one, is
// reported with both ways. It never asks whether a check is called at all.
//
// # What is compared
//
// Entry points: handlers bound to a route, the methods of a registered
// service, and functions that are given a request although nobody is seen
// binding them. Middleware, wrappers and everything below a handler count for
// it: a check in the service or store layer is as good as one in the handler.
//
// Siblings are entry points that share a receiver, a file, or the place of
// their routes: what lies at one resource, and not what lies at the root of an
// API. They are compared in these ways, in this order:
//
//   - by noun: another verb on the same thing, as Create and Update of an
//     identity provider, or the list beside the single one. At least half of
//     those must have a check; for what only reads, all of them, and at least
//     two. A single one suffices where the other does not even look who calls,
//     or where one undoes what the other does: unfollow, follow.
//   - by shared sink: the same function or interface method. All others that
//     reach it must have a check before it, and be at least two siblings, or
//     three entry points anywhere; four siblings for what only reads.
//   - by group: of the groups of routes that one function makes of one router,
//     at least three, and most, stand behind the same middleware. One without,
//     in which nothing asks who calls, is reported as a whole.
//   - by chain: all other routes with the same method, beside or below a route
//     or bound by the same function, have a guard more among their middleware,
//     at least four of them, and it is written down route by route. The place
//     where the route is bound is reported.
//   - by declaration: what a registration leaves out, as a flag or a list of
//     permissions in a struct with a handler in it, that at least five in six
//     others of the package declare, if a branch asks for it before a denial.
//   - by part of the request: who calls is taken out of it under the same key as
//     by at least three others, half of all, that refuse where it is missing; here
//     nothing asks.
//   - by thing: siblings that look up a thing by the same call all ask about that
//     very thing. One suffices; for what reads, its check must not be named for a
//     change.
//   - by arm: an entry point that does one of several things, as a bulk endpoint
//     does what its request names, makes a check on other arms, and not on the one
//     whose operation has it everywhere else.
//   - by interface: what implements the same interface is compared method by
//     method, where nothing wraps it to check. At least three others must have
//     the check; of only two, one must have it in three methods.
//   - by vote: of at least four siblings that change something, or read, so
//     many have the same check that more would be no chance. The share is
//     taken by the lower bound of an interval estimate. Three suffice that
//     change something and all make the same check; and where nearly all check
//     something, it need not be the same.
//   - by custom: one of its siblings makes a check, and so do at least five and
//     nearly all entry points of the program that do the same class of things
//     and have such a sibling. Two others without it are a precedent.
//
// # Bad
//
// Of the methods of one service, one was forgotten:
//
//	func (s *server) archive(w http.ResponseWriter, r *http.Request) {
//		if !s.policy.Can(r.Header.Get("X-User"), "run:write") {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		s.runs.Archive(r.PathValue("id"))
//	}
//
//	func (s *server) unarchive(w http.ResponseWriter, r *http.Request) {
//		s.runs.Unarchive(r.PathValue("id")) // its function is reported
//	}
//
// # Good
//
// It asks as the others do, or one middleware asks for all of them:
//
//	func (s *server) unarchive(w http.ResponseWriter, r *http.Request) {
//		if !s.policy.Can(r.Header.Get("X-User"), "run:write") {
//			http.Error(w, "forbidden", http.StatusForbidden)
//			return
//		}
//		s.runs.Unarchive(r.PathValue("id"))
//	}
//
// # Confidence
//
// High: the siblings reach the same sink or are several that change the same
// thing. Medium: everything else.
//
// # When it is silent
//
//   - The entry point makes a check of its own that is more than a look at who
//     calls, whatever its name, anywhere on its way, but for what is compared by
//     arm. That it may be weaker is another question. What middleware asks of all siblings is no check of
//     its own.
//   - It acts on what is the caller's own: the caller's identity is an argument
//     of the operation, or a condition of the query that loads what it acts
//     on, and that is not so for its siblings.
//   - It is open by design, as its name says: login, setup, health, callbacks.
//     The words are data, see below.
//   - It is registered without the login that stands around its siblings: a
//     public route among private ones is one by choice. So is one behind
//     another wrapper than that which its siblings have in common.
//   - It reaches no operation, or only one inside a check.
//   - Its siblings check only under a condition, such as a setting.
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
// An operation that is open to everybody by design is named in a model file by
// words of its function's name:
//
//	words public "price list"
//
// # Standards
//
//   - CWE-862: missing authorization.
//   - CWE-425: direct request (forced browsing).
//   - OWASP ASVS 5.0, 8.2.1: function-level access is restricted to those with
//     explicit permissions.
//   - NIST CSF 2.0, PR.AA-05: access permissions are enforced.
package siblingauthz
