// Resolvers of a generated schema beside handlers of requests.
package main

import (
	"context"
	"errors"
	"net/http"
	"os"
)

type pages struct {
	dir     string
	editors map[string]bool
}

func (p *pages) canEdit(user, id string) bool { return p.editors[user+id] }
func (p *pages) dropPage(id string) error     { return os.Remove(p.dir + "/page/" + id) }
func (p *pages) dropNote(id string) error     { return os.Remove(p.dir + "/note/" + id) }

func (p *pages) page(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if !p.canEdit(user, r.PathValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	p.dropPage(r.PathValue("id"))
}

func (p *pages) note(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if !p.canEdit(user, r.PathValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	p.dropNote(r.PathValue("id"))
}

type resolver struct{ pages *pages }

func (r *resolver) Mutation() MutationResolver { return &mutations{r} }

type mutations struct{ *resolver }

func (m *mutations) DropPage(ctx context.Context, id string) (bool, error) { // want "mutations..DropPage reaches .*dropPage over graphql without .*canEdit, which stands before .*pages..page over http"
	return true, m.pages.dropPage(id)
}

type userKey struct{}

var errForbidden = errors.New("permission denied")

func (m *mutations) DropNote(ctx context.Context, id string) (bool, error) {
	user, _ := ctx.Value(userKey{}).(string)
	if !m.pages.canEdit(user, id) {
		return false, errForbidden
	}
	return true, m.pages.dropNote(id)
}

func main() {
	p := &pages{}
	http.HandleFunc("DELETE /page/{id}", p.page)
	http.HandleFunc("DELETE /note/{id}", p.note)
	NewExecutableSchema(Config{Resolvers: &resolver{p}})
	http.ListenAndServe(":8080", nil)
}
