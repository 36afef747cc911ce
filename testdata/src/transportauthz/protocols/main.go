// One store behind requests, tools of a model, remote calls, a graph and a
// socket. Requests ask for a permission before they change anything.
package main

import (
	"context"
	"errors"
	"net/http"
	"net/rpc"
	"os"

	"github.com/gorilla/websocket"
	"github.com/graph-gophers/graphql-go"
	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

type store struct{ dir string }

func (s *store) drop(id string) error  { return os.Remove(s.dir + "/drop/" + id) }
func (s *store) erase(id string) error { return os.RemoveAll(s.dir + "/erase/" + id) }
func (s *store) trim(id string) error  { return os.Truncate(s.dir+"/trim/"+id, 0) }
func (s *store) rename(id string) error {
	return os.Rename(s.dir+"/"+id, s.dir+"/rename/"+id)
}
func (s *store) link(id string) error { return os.Symlink(s.dir+"/"+id, s.dir+"/link/"+id) }

type app struct {
	store  *store
	admins map[string]bool
}

func (a *app) canDrop(user, id string) bool { return a.admins[user+id] }

func (a *app) allowed(w http.ResponseWriter, r *http.Request) bool {
	user, _, _ := r.BasicAuth()
	if !a.canDrop(user, r.PathValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return false
	}
	return true
}

func (a *app) httpDrop(w http.ResponseWriter, r *http.Request) {
	if a.allowed(w, r) {
		a.store.drop(r.PathValue("id"))
	}
}

func (a *app) httpErase(w http.ResponseWriter, r *http.Request) {
	if a.allowed(w, r) {
		a.store.erase(r.PathValue("id"))
	}
}

func (a *app) httpTrim(w http.ResponseWriter, r *http.Request) {
	if a.allowed(w, r) {
		a.store.trim(r.PathValue("id"))
	}
}

func (a *app) httpRename(w http.ResponseWriter, r *http.Request) {
	if a.allowed(w, r) {
		a.store.rename(r.PathValue("id"))
	}
}

// What everybody may do over requests everybody may do over others.
func (a *app) httpLink(w http.ResponseWriter, r *http.Request) { a.store.link(r.PathValue("id")) }

func (a *app) toolDrop(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) { // want "app..toolDrop reaches .*store..drop over mcp without .*allowed, which stands before .*httpDrop over http"
	return nil, a.store.drop(r.Params.Name)
}

var errForbidden = errors.New("permission denied")

// Its twin asks by itself.
func (a *app) toolErase(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	user, _ := ctx.Value(userKey{}).(string)
	if !a.canDrop(user, r.Params.Name) {
		return nil, errForbidden
	}
	return nil, a.store.erase(r.Params.Name)
}

func (a *app) toolLink(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	return nil, a.store.link(r.Params.Name)
}

type userKey struct{}

// Remote is called by reflection.
type Remote struct{ app *app }

func (r *Remote) Trim(id string, done *bool) error { // want "Remote..Trim reaches .*store..trim over rpc without .*allowed, which stands before .*httpTrim over http"
	return r.app.store.trim(id)
}

func (r *Remote) Link(id string, done *bool) error { return r.app.store.link(id) }

type root struct{ app *app }

func (r *root) Erase(ctx context.Context, args struct{ ID string }) (bool, error) { // want "root..Erase reaches .*store..erase over graphql without .*allowed, which stands before .*httpErase over http"
	return true, r.app.store.erase(args.ID)
}

func (r *root) Trim(ctx context.Context, args struct{ ID string }) (bool, error) {
	user, _ := ctx.Value(userKey{}).(string)
	if !r.app.canDrop(user, args.ID) {
		return false, errForbidden
	}
	return true, r.app.store.trim(args.ID)
}

func (a *app) socket(w http.ResponseWriter, r *http.Request) { // want "app..socket reaches .*store..rename over websocket without .*allowed, which stands before .*httpRename over http"
	up := websocket.Upgrader{}
	c, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	_, id, err := c.ReadMessage()
	if err != nil {
		return
	}
	a.store.rename(string(id))
}

func main() {
	a := &app{store: &store{}, admins: map[string]bool{}}
	http.HandleFunc("DELETE /drop/{id}", a.httpDrop)
	http.HandleFunc("DELETE /erase/{id}", a.httpErase)
	http.HandleFunc("POST /trim/{id}", a.httpTrim)
	http.HandleFunc("POST /rename/{id}", a.httpRename)
	http.HandleFunc("POST /link/{id}", a.httpLink)
	http.HandleFunc("/socket", a.socket)

	s := server.NewMCPServer("store", "1")
	s.AddTool(mcp.NewTool("drop"), a.toolDrop)
	s.AddTool(mcp.NewTool("erase"), a.toolErase)
	s.AddTool(mcp.NewTool("link"), a.toolLink)

	rpc.Register(&Remote{a})
	graphql.MustParseSchema("", &root{a})
	http.ListenAndServe(":8080", nil)
}
