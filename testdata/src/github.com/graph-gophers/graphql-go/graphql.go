// Package graphql is a stub for tests: declarations with the signatures of
// github.com/graph-gophers/graphql-go, and nothing behind them.
package graphql

type Schema struct{ _ int }

type SchemaOpt func(*Schema)

func ParseSchema(schemaString string, resolver interface{}, opts ...SchemaOpt) (_ *Schema, _ error) {
	return
}

func MustParseSchema(schemaString string, resolver interface{}, opts ...SchemaOpt) (_ *Schema) {
	return
}
