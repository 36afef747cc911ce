// Package exceptions reports an exception that has expired, covers nothing, covers too much or is malformed
//
// An exception says that a finding is known and may stay until a day. This
// rule sees to it that somebody looks again on that day, and that an exception
// hides what it was meant for and nothing else. The findings that an exception
// covers are not reported; they are counted, and SARIF has them as suppressed.
//
// # What is asked
//
// Rule, last day, owner and reason are required, and a ticket may be named:
//
//	//authparity:allow RULE until=YYYY-MM-DD owner=TEAM reason="…" ticket=…
//
// It covers the findings of that rule on its line, or where it stands alone on
// a line, on the next one. Above a function it covers those in the function and
// its closures. In the settings file it names a fingerprint or a function.
//
// Reported is an exception that
//
//   - has expired: until is the last day on which it counts, in UTC. What it
//     covered is reported again;
//   - covers nothing: the finding was mended, or has moved;
//   - is over-broad: it is for all rules or several, lasts for more than a year,
//     or stands above a function with several findings of the rule;
//   - is malformed: without rule, day, owner or reason, with a day that does
//     not exist, an unknown rule or an unknown setting; in generated code; given
//     twice. Such an exception covers nothing.
//
// One that expires within 14 days is a note: it does not count as a finding and
// leaves the exit code as it is. Only the command line shows notes.
//
// # Bad
//
// Nobody will ask again, nobody answers for it, and everything that is added to
// the function is covered as well:
//
//	//authparity:allow fallbackauthz until=2099-12-31 reason="old clients"
//	func (s *server) export(w http.ResponseWriter, r *http.Request) {
//
// # Good
//
//	if s.degraded {
//		//authparity:allow fallbackauthz until=2026-12-31 owner=documents reason="copies hold public documents only" ticket=DOC-117
//		doc, err := s.copies.Read(id)
//
// # When it stays silent
//
// That an exception covers nothing is said only where everything that may need
// it was analysed: not when its rule is switched off, a package has errors or
// was left out, or the patterns do not name all of the module. Under go vet and
// golangci-lint a main package sees no other main, so there only exceptions
// that stand in the main package are judged so; the command line judges all.
// The same goes for several findings in one function.
//
// Exceptions in test files are not read, as tests are not analysed.
//
// # How to teach it
//
// The list of rules is built in. The day is that of the clock, unless the
// environment variable AUTHPARITY_TODAY names another one.
//
// # Standards
//
//   - OWASP ASVS 5.0, 8.1.1: authorization rules, and what deviates from them,
//     are documented.
//   - NIST CSF 2.0, ID.RA-07: changes and exceptions are managed, assessed for
//     risk impact, recorded, and tracked.
package exceptions
