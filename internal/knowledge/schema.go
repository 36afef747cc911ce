package knowledge

import (
	"slices"
	"strings"
)

// A form is what the value of a key looks like.
type form int

const (
	index    form = iota // 0
	list                 // 0 or 0,2 or 1...
	word                 // one of words
	several              // some of words, separated by commas
	flag                 // true
	text                 // anything without a blank
	method               // an index, or an HTTP method such as GET
	location             // an import path
)

// A key is one key=value that a role accepts.
type key struct {
	name     string
	form     form
	words    []string // for word and several
	required bool     // unless the line names a field, which has no arguments
	either   bool     // one of the keys so marked is required in the same way
}

// A schema says what a line of one role looks like.
type schema struct {
	role  Role
	shape shape
	keys  []key
}

// schemas is the grammar of model lines; doc.go says what the keys mean.
var schemas = []schema{
	{Sink, funcShape, []key{
		{name: "kind", form: word, required: true, words: []string{"read", "write", "delete", "exec", "mint", "secret", "send", "disclose"}},
		{name: "resource", form: index},
		{name: "data", form: index},
		{name: "unless", form: text},
	}},
	{Audit, funcShape, []key{
		{name: "when", form: word, words: []string{"logger:audit", "attr:audit"}},
	}},
	{Guard, funcShape, []key{
		{name: "result", form: index, required: true},
		{name: "strength", form: word, required: true, words: []string{"identity", "role", "permission", "object"}},
		{name: "deny", form: word, words: []string{"false", "true", "error", "zero"}},
		{name: "middleware", form: flag},
	}},
	{None, funcShape, []key{
		{name: "role", form: several, required: true, words: []string{"guard", "audit", "sink"}},
	}},
	{Deny, funcShape, []key{{name: "status", form: index}, {name: "chain", form: flag}}},
	{Redirect, funcShape, []key{{name: "url", form: index, required: true}}},
	{Identity, funcShape, []key{{name: "result", form: index}}},
	{Call, funcShape, []key{
		{name: "arg", form: list, either: true},
		{name: "receiver", form: flag, either: true},
		{name: "wrap", form: flag},
	}},
	{Fallback, funcShape, []key{
		{name: "primary", form: index, either: true},
		{name: "fallback", form: list, either: true},
		{name: "error", form: flag},
		{name: "pattern", form: index},
		{name: "when", form: text},
		{name: "field", form: flag},
	}},
	{Breaker, funcShape, []key{{name: "run", form: index, required: true}}},
	{Route, funcShape, []key{
		{name: "pattern", form: index},
		{name: "handler", form: list, either: true},
		{name: "row", form: index, either: true},
		{name: "fields", form: text},
		{name: "on", form: index},
		{name: "use", form: list},
		{name: "method", form: method},
		{name: "mount", form: flag},
		{name: "field", form: flag},
		{name: "transport", form: word, words: transports},
	}},
	{Service, objectShape, []key{
		{name: "name", form: text, required: true},
		{name: "impl", form: index, required: true},
		{name: "transport", form: word, required: true, words: transports},
		{name: "stream", form: text},
		{name: "having", form: text},
		{name: "beside", form: word, words: transports},
	}},
	{Methods, funcShape, []key{
		{name: "impl", form: index, required: true},
		{name: "transport", form: word, required: true, words: transports},
		{name: "only", form: text},
	}},
	{Controller, funcShape, []key{
		{name: "pattern", form: index, required: true},
		{name: "impl", form: index, required: true},
		{name: "mapping", form: list},
		{name: "methods", form: text},
		{name: "before", form: text},
		{name: "below", form: flag},
	}},
	{Receive, funcShape, []key{{name: "transport", form: word, required: true, words: transports}}},
	{Upgrade, funcShape, []key{{name: "transport", form: word, required: true, words: transports}, {name: "when", form: text}}},
	{Serve, funcShape, []key{{name: "listener", form: index, required: true}}},
	{Option, funcShape, []key{
		{name: "handlers", form: list, required: true},
		{name: "only", form: word, words: []string{"unary", "stream"}},
		{name: "unary", form: text},
		{name: "stream", form: text},
	}},
	{Refine, funcShape, []key{
		{name: "pattern", form: index},
		{name: "method", form: list},
	}},
	{Use, funcShape, []key{
		{name: "handlers", form: list, required: true},
		{name: "late", form: flag},
	}},
	{Group, funcShape, []key{
		{name: "pattern", form: index},
		{name: "handlers", form: list},
		{name: "func", form: index},
		{name: "on", form: index},
		{name: "glued", form: flag},
	}},
	{With, funcShape, []key{
		{name: "handlers", form: list, required: true},
		{name: "rows", form: list},
		{name: "answers", form: flag},
	}},
	{Config, funcShape, []key{{name: "name", form: index}}},
	{Timeout, funcShape, []key{{name: "var", form: flag}}},
	{Dispatch, funcShape, []key{{name: "field", form: flag}, {name: "query", form: flag}}},
	{Wrap, funcShape, []key{{name: "error", form: index, required: true}}},
	{Hint, funcShape, nil},
	{Lax, funcShape, []key{
		{name: "of", form: word, required: true, words: []string{"signature", "claims", "peer"}},
		{name: "field", form: flag},
	}},
	{Demand, funcShape, []key{{name: "of", form: word, required: true, words: []string{"audience", "issuer", "subject", "expiry", "algorithm"}}}},
	{Stop, funcShape, nil},
	{Inert, packageShape, nil},
	{Capability, objectShape, nil},
	{Request, objectShape, nil},
	{Response, objectShape, nil},
	{Chained, objectShape, nil},
	{Outgoing, objectShape, nil},
	{Host, objectShape, nil},
	{Fork, pathShape, []key{{name: "of", form: location, required: true}}},
}

// transports are the ways in which outside input reaches a handler. What a
// command or a job does was asked for by the operator.
var transports = []string{"http", "grpc", "gateway", "connect", "twirp", "rpc", "websocket", "sse", "graphql", "mcp", "dav", "sftp", "ssh", "chat", "queue", "command", "job"}

// classes are the word classes that a words line can name.
var classes = []Class{
	AuditWords, PermissionWords, PermErrorWords, PrincipalWords, ProofWords, CarrierWords, OpenWords, AdminWords, ConfigWords,
	SwitchWords, FallbackFlagWords, CacheWords, RateWords, NotesWords, LoginWords, MutatingWords, CreatingWords, AsideWords, ReadingWords,
	EmitWords, RecordWords, ActorWords, ActionWords, MomentWords, ResourceWords, OutcomeWords, ReasonWords, LifecycleWords,
	StatusWords, AnsweredWords, PublicWords, VariantWords, TestDoubleWords,
	CredentialWords, RelationWords, SecretWords, FactorWords, ExpiryWords, ScopeWords, WideWords, RecoveryWords, OneTimeWords, SpentWords, LimitWords,
	ViewWords, CreateWords, ChangeWords, DeleteWords, EverythingWords, KeyWords, RouteVarWords, DecodeWords, UndoWords,
	TokenWords, MessageWords, ContinueWords, SecondFactorWords, StandingWords, SomeoneWords, FailureWords,
}

// schemaOf returns the schema of a role.
func schemaOf(role string) (schema, bool) {
	i := slices.IndexFunc(schemas, func(s schema) bool { return string(s.role) == role })
	if i < 0 {
		return schema{}, false
	}
	return schemas[i], true
}

// key returns the key of that name.
func (s schema) key(name string) (key, bool) {
	i := slices.IndexFunc(s.keys, func(k key) bool { return k.name == name })
	if i < 0 {
		return key{}, false
	}
	return s.keys[i], true
}

// accepts reports whether value has the key's form.
func (k key) accepts(value string) bool {
	switch k.form {
	case index:
		_, ok := number(value)
		return ok
	case list:
		return isList(value)
	case word:
		return slices.Contains(k.words, value)
	case several:
		return k.areWords(value)
	case flag:
		return value == "true"
	case method:
		_, ok := number(value)
		return ok || value != "" && strings.Trim(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	case location:
		return isPath(value)
	default:
		return value != ""
	}
}

// expects describes the key's form.
func (k key) expects() string {
	switch k.form {
	case index:
		return "an index from 0"
	case list:
		return "indexes from 0 in ascending order, such as 0 or 0,2 or 1..."
	case word:
		return "one of " + strings.Join(k.words, ", ")
	case several:
		return "some of " + strings.Join(k.words, ", ") + ", separated by commas"
	case flag:
		return "true"
	case method:
		return "an index from 0 or an HTTP method such as GET"
	case location:
		return "an import path"
	default:
		return "a value"
	}
}

// areWords reports whether value lists words of the key, each once.
func (k key) areWords(value string) bool {
	seen := map[string]bool{}
	for w := range strings.SplitSeq(value, ",") {
		if seen[w] || !slices.Contains(k.words, w) {
			return false
		}
		seen[w] = true
	}
	return true
}

// isList reports whether value is an ascending list of indexes, the last of
// which may be open.
func isList(value string) bool {
	value = strings.TrimSuffix(value, "...")
	last := -1
	for part := range strings.SplitSeq(value, ",") {
		n, ok := number(part)
		if !ok || n <= last {
			return false
		}
		last = n
	}
	return true
}

// keyNames lists the keys of a role for a message.
func (s schema) keyNames() string {
	var names []string
	for _, k := range s.keys {
		names = append(names, k.name)
	}
	return strings.Join(names, ", ")
}

// roleNames lists the roles for a message.
func roleNames() string {
	var names []string
	for _, s := range schemas {
		names = append(names, string(s.role))
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// classNames lists the word classes for a message.
func classNames() string {
	var names []string
	for _, c := range classes {
		names = append(names, string(c))
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}
