package knowledge

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

func TestWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"IsSystemAdmin", "is system admin"},
		{"HTTPServer2", "http server 2"},
		{"perm_delete", "perm delete"},
		{"OAuthURL", "oauth url"},
		{"OAuth2Login", "oauth 2 login"},
		{"oauthURL", "oauth url"},
		{"newOAuthToken", "new oauth token"},
		{"OAuthority", "o authority"}, // a word goes on: no OAuth
		{"AuthorID", "author id"},
		{"GetUserIDs", "get user ids"},
		{"userIDsByName", "user ids by name"},
		{"URLsFor", "urls for"},
		{"ASomething", "a something"},
		{"AsUser", "as user"},
		{"A", "a"},
		{"ID", "id"},
		{"isHTTPS", "is https"},
		{"GraphQLHandler", "graphql handler"},
		{"gRPCServer", "grpc server"},
		{"k8sClient", "k8s client"},
		{"IPv6Only", "ipv6 only"},
		{"x509Cert", "x 509 cert"},
		{"SCREAMING_SNAKE_CASE", "screaming snake case"},
		{"/oauth2/authorize?next=/admin", "oauth 2 authorize next admin"},
		{"permission denied: you are not allowed", "permission denied you are not allowed"},
		{"(*example.com/authz.Policy).Can", "example com authz policy can"},
		{"ÄnderungErlaubt", "änderung erlaubt"},
		{"", ""},
		{"___", ""},
	}
	for _, test := range tests {
		if got := strings.Join(Words(test.in), " "); got != test.want {
			t.Errorf("Words(%q) = %q, want %q", test.in, got, test.want)
		}
		if first, _, _ := strings.Cut(test.want, " "); FirstWord(test.in) != first {
			t.Errorf("FirstWord(%q) = %q, want %q", test.in, FirstWord(test.in), first)
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, seed := range []string{"IsSystemAdmin", "OAuthURLs", "a_1B", "İ", "\xff", "IDss", "ǅx"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words := Words(text)
		for _, w := range words {
			if w == "" || w != strings.ToLower(w) {
				t.Fatalf("Words(%q) has %q", text, w)
			}
		}
		// Nothing but what is between the words is lost.
		kept := strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, strings.ToLower(text))
		if joined := strings.Join(words, ""); joined != kept && isASCII(text) {
			t.Fatalf("Words(%q) = %q loses letters", text, words)
		}
	})
}

// isASCII: elsewhere the lower case of a text can depend on more than each
// letter.
func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII })
}

func TestMatch(t *testing.T) {
	tests := []struct {
		class Class
		in    string
		want  string
	}{
		{PermissionWords, "author", ""},
		{PermissionWords, "authority", ""},
		{PermissionWords, "Authors", ""},
		{PermissionWords, "OAuthURL", ""},
		{PermissionWords, "checkAuth", "auth"},
		{PermissionWords, "SessionHasPermissionTo", "permission"},
		{PermissionWords, "CanDelete", "can delete"},
		{PermissionWords, "canModifyMemo", "can"},
		{PermissionWords, "UserCanSeeOtherUser", "user can"},
		{PermissionWords, "ScanCan", ""}, // not the first word
		{PermissionWords, "Cancel", ""},
		{PermissionWords, "CanonicalHost", ""},
		{PermissionWords, "IsAuthorized", "authorized"},
		{PermissionWords, "CheckAccess", "access"},
		{PermissionWords, "AccessToken", ""},
		{PermissionWords, "setAccessLog", ""},
		{PermissionWords, "AccessTokenPermission", "permission"},
		{PermissionWords, "AllowedOrigins", ""},
		{PermissionWords, "IsUserVisibleToViewer", "visible to"},
		{PermissionWords, "isVisibleTo", "visible to"},
		{PermissionWords, "RequireUser", "require user"},
		{PermissionWords, "IsRepoOwner", "owner"},
		{PermissionWords, "OwnerReferences", ""},
		{PermissionWords, "GetConfig", ""},
		{PermissionWords, "Rollback", ""}, // no role

		{PermErrorWords, "ErrForbidden", "forbidden"},
		{PermErrorWords, "ErrPermissionDenied", "denied"},
		{PermErrorWords, "errPermission", "err permission"},
		{PermErrorWords, "ErrPermissionName", ""},
		{PermErrorWords, "you are not allowed to do this", "not allowed"},
		{PermErrorWords, "ErrMethodNotAllowed", ""},
		{PermErrorWords, "ErrNotFound", ""},
		{PermErrorWords, "no permissions", "no permissions"},

		{PrincipalWords, "userID", "user"},
		{PrincipalWords, "UserAgent", ""},
		{PrincipalWords, "ctx.Doer", "doer"},
		{PrincipalWords, "csrfToken", ""},
		{PrincipalWords, "nextPageToken", ""},
		{PrincipalWords, "APIKey", "api key"},

		{AdminWords, "IsAdmin", "admin"},
		{AdminWords, "isSuperUser", "super user"},
		{AdminWords, "rootDir", ""},
		{AdminWords, "adminURL", ""},

		{AuditWords, "auditLogger", "audit"},
		{AuditWords, "LogAuditRec", "audit"},
		{AuditWords, "auditorium", ""},
		{AuditWords, "AddActivityLog", "activity log"},

		{ConfigWords, "s.cfg.Debug", "cfg"},
		{ConfigWords, "FeatureFlags", "feature"},
		{ConfigWords, "conflict", ""},

		{FallbackFlagWords, "LegacyMode", "legacy"},
		{FallbackFlagWords, "breakGlass", "break glass"},
		{FallbackFlagWords, "backup", ""},
		{FallbackFlagWords, "useBackup", "use backup"},
		{FallbackFlagWords, "SkipAuthz", "skip authz"},
		{FallbackFlagWords, "bruteForce", ""},
		{FallbackFlagWords, "enforce", ""},

		{CacheWords, "userCache", "cache"},
		{CacheWords, "memo", ""},
		{LoginWords, "/user/login?redirect=/x", "login"},
		{LoginWords, "/oauth2/authorize", "oauth"},
		{LoginWords, "/blog/intro", ""},
		{LoginWords, "/signin", "signin"},
		{MutatingWords, "CreateUser", "create"},
		{MutatingWords, "GetPost", ""},
		{MutatingWords, "PostMessage", "post"},
		{MutatingWords, "Settings", ""},
		{ReadingWords, "ListUsers", "list"},
		{ReadingWords, "CreateView", ""},
		{ReadingWords, "ViewUser", "view"},
		{EmitWords, "Log", "log"},
		{EmitWords, "LogIn", ""},
		{StatusWords, "statusCode", "status"},
		{StatusWords, "httpStatus", "status"},
		{StatusWords, "encode", ""},
		{AnsweredWords, "Written", "written"},
		{AnsweredWords, "IsAborted", "aborted"},
		{AnsweredWords, "Committee", ""},
		{TestDoubleWords, "mockStore", "mock"},
		{TestDoubleWords, "FakeAuthorizer", "fake"},
		{TestDoubleWords, "Stubborn", ""},
	}
	for _, test := range tests {
		if got := Default().Match(test.class, test.in); got != test.want {
			t.Errorf("Match(%s, %q) = %q, want %q", test.class, test.in, got, test.want)
		}
		if got := Default().Is(test.class, test.in); got != (test.want != "") {
			t.Errorf("Is(%s, %q) = %v", test.class, test.in, got)
		}
	}
}

// TestMatchOrder: the longest word wins, then the first; anchors hold in the
// name as it was written, also when !words took parts of it out.
func TestMatchOrder(t *testing.T) {
	table := mustWith(t, &Table{}, `words audit b "a b" "b c" ^a c$ "x y" w !"n a" !z`)
	tests := []struct{ in, want string }{
		{"b", "b"},
		{"a b c", "a b"},
		{"b c", "b c"},
		{"a", "a"},
		{"z a", ""}, // z is taken out, a is still the second word
		{"n a b", "b"},
		{"c d", ""},
		{"d c", "c"},
		{"c z", ""},
		{"x", ""},
		{"w x y", "x y"},
		{"x z y", ""}, // what is taken out leaves a gap
	}
	for _, test := range tests {
		if got := table.Match(AuditWords, test.in); got != test.want {
			t.Errorf("Match(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

// TestWordsCount keeps word lists free of words that can never decide.
func TestWordsCount(t *testing.T) {
	for _, class := range classes {
		rules := Default().words[class]
		if len(rules) == 0 {
			t.Errorf("class %s has no words", class)
		}
		for _, r := range rules {
			if r.never {
				continue
			}
			for _, other := range rules {
				if len(r.words) > 1 && len(other.words) == 1 && !other.never && !other.first && !other.last && slices.Contains(r.words, other.words[0]) {
					t.Errorf("%s never counts: %s matches first", r, other)
				}
			}
		}
	}
}
