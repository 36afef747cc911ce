// Package breakglass reports a recovery or emergency path that gives out a credential without what bounds it
//
// For when the usual way fails, many services have another way to a
// credential: an emergency token, a help-desk reset, a backup code, an
// impersonation, a static key. What such a way makes is as good as what the
// usual way makes, so that it must end as well, reach no further, be asked for
// and be recorded. One that leaves this out is reported, with the place of the
// usual way that has it.
//
// # What is compared
//
// A credential is a struct or map that is named for one (a token, claims, a
// session, a certificate template) or that is given to a function which a model
// says makes one. Compared are those that the arms of a fallback make, and
// those that a function or route named for recovery makes with the others of the
// same type.
//
//   - expiry: no field, claim or argument says how long it is good, or the value
//     is zero. Where nothing else of its type is made, those are compared whose
//     fields are filled in alike.
//   - lifetime: it is a constant, and at least ten times as long as the constant
//     of the others; or a year at least, where theirs is set elsewhere.
//   - limit: the client says how long it is good, and neither the function nor
//     what it is told to compares that with a limit.
//   - scope: it is a constant that leaves nothing out, such as an asterisk or an
//     admin role.
//   - verification: the entry point makes no check at all, and all others that
//     give out the same credential make one.
//   - audit: the same, for the audit record. An entry point named for
//     administrators that changes what somebody logs in with is compared as well:
//     with all others that do so by the same call.
//   - one-time use: a backup code is accepted and stays good. Any code that is
//     asked for by a function named for such codes is compared, on every way that
//     gives out a credential, with the ways on which it is changed afterwards; so is
//     a field that says whether a code was used, with the ways that set it.
//   - second factor: somebody is logged in by a call before which another function
//     asks for a second factor.
//   - static secret: after a call that issues a credential fails, one from the
//     environment, a file, a setting or a constant is used.
//   - requirement: a field by which requests are denied, such as one that says
//     that a second factor must be set up, is left zero, and all other places
//     that fill in the same fields fill it in.
//
// # Bad
//
//	func (s *server) login(w http.ResponseWriter, r *http.Request) {
//		// ...
//		s.save(&Session{User: user, Role: role, ExpiresAt: s.now().Add(time.Hour)})
//	}
//
//	func (s *server) emergencyLogin(w http.ResponseWriter, r *http.Request) {
//		// ...
//		s.save(&Session{User: user, Role: "admin"}) // reported
//	}
//
//	token, err := s.issuer.Token(ctx)
//	if err != nil {
//		token = os.Getenv("STATIC_TOKEN") // reported
//	}
//
// # Good
//
//	func (s *server) emergencyLogin(w http.ResponseWriter, r *http.Request) {
//		// ...
//		s.save(&Session{User: user, Role: role, ExpiresAt: s.now().Add(10 * time.Minute)})
//	}
//
// # When it is silent
//
//   - No other way to the same credential has what is missing. Of a path that is
//     named for recovery, an expiry or a limit that is missing and a code that
//     stays good are then reported with low confidence, and nothing else.
//   - The expiry may be filled in by a function that the credential is given to,
//     or by one that it is given back to.
//   - The credential comes from elsewhere as a whole: it is decoded, loaded or
//     copied.
//   - Constants that say what a credential is for differ (Kind, Type, Action).
//   - The same place makes it for the usual way too.
//   - What is missing is an audit record or a check in the arm of a branch: see
//     fallbackaudit and fallbackauthz.
//   - The credential is sent to somebody, who then shows that it arrived.
//
// # How to teach it
//
// What a path is for, and what a field means, is told by words:
//
//	words recovery "skeleton key" lockbox
//	words credential "pass$"
//	words expiry "best before"
//	words scope clearance
//	words wide omnipotent
//
// A function of a library that makes a credential is one line of a model:
//
//	sink (*example.com/tokens.Issuer).Sign kind=mint
//
// # Standards
//
//   - CWE-640: weak password recovery mechanism for forgotten password.
//   - CWE-613: insufficient session expiration.
//   - OWASP NHI Top 10 2025, NHI5 (overprivileged NHI), NHI7 (long-lived secrets),
//     NHI10 (human use of NHI).
//   - OWASP ASVS 5.0, 6.4: authentication factor lifecycle and recovery.
//   - NIST SP 800-63B, account recovery.
//   - NIST CSF 2.0, PR.AA-01: identities and credentials are managed.
package breakglass
