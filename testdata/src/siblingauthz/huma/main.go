// A library on huma: operations are structs with the middleware in them, or
// are added to a group that has it.
package main

import (
	"context"
	"os"

	"github.com/danielgtaylor/huma/v2"
)

type input struct{ Name string }

type output struct{ Body string }

type library struct{}

func isAdmin(session string) bool { return session == os.Getenv("ADMIN") }

func adminOnly(ctx huma.Context, next func(huma.Context)) {
	if !isAdmin(ctx.Header("X-Session")) {
		huma.WriteErr(nil, ctx, 403, "forbidden")
		return
	}
	next(ctx)
}

func (library) addBook(ctx context.Context, in *input) (*output, error) {
	return nil, os.WriteFile(in.Name, nil, 0o600)
}

func (library) moveBook(ctx context.Context, in *input) (*output, error) {
	return nil, os.Rename(in.Name, "moved")
}

func (library) lendBook(ctx context.Context, in *input) (*output, error) {
	return nil, os.WriteFile("lent", []byte(in.Name), 0o600)
}

func (library) markBook(ctx context.Context, in *input) (*output, error) {
	return nil, os.WriteFile("marked", []byte(in.Name), 0o600)
}

func (library) purgeBooks(ctx context.Context, in *input) (*output, error) {
	return nil, os.RemoveAll(in.Name)
}

type archive struct{}

func (archive) addScan(ctx context.Context, in *input) (*output, error) {
	return nil, os.WriteFile(in.Name, nil, 0o600)
}

func (archive) dropScan(ctx context.Context, in *input) (*output, error) {
	return nil, os.Remove(in.Name)
}

func add(api huma.API) {
	var l library
	huma.Register(api, huma.Operation{OperationID: "add", Method: "POST", Path: "/books", Middlewares: huma.Middlewares{adminOnly}}, l.addBook)
	huma.Register(api, huma.Operation{OperationID: "move", Method: "POST", Path: "/books/move", Middlewares: huma.Middlewares{adminOnly}}, l.moveBook)
	huma.Register(api, huma.Operation{OperationID: "lend", Method: "POST", Path: "/books/lend", Middlewares: huma.Middlewares{adminOnly}}, l.lendBook)
	huma.Register(api, huma.Operation{OperationID: "mark", Method: "POST", Path: "/books/mark", Middlewares: huma.Middlewares{adminOnly}}, l.markBook)
	huma.Register(api, huma.Operation{OperationID: "purge", Method: "POST", Path: "/books/purge"}, l.purgeBooks) // want "purgeBooks reaches os.RemoveAll without .*adminOnly, which stands before its sibling"

	var a archive
	g := huma.NewGroup(api, "/archive")
	g.UseMiddleware(adminOnly)
	huma.Post(g, "/scans", a.addScan)
	huma.Delete(g, "/scans", a.dropScan)
}

var api huma.API

func main() { add(api) }
