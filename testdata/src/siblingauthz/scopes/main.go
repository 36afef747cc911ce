// Groups whose function takes no router: what stands before the group stands
// before all that the function binds, also below groups in it.
package main

import (
	"net/http"
	"os"

	"gopkg.in/macaron.v1"
)

type context struct {
	*macaron.Context
	user   string
	owners map[string]bool
}

// reqOwner is middleware that is known as an empty interface only.
func reqOwner() macaron.Handler {
	return func(c *context) {
		if !c.isOwner() {
			c.Resp.WriteHeader(http.StatusForbidden)
			return
		}
	}
}

func (c *context) isOwner() bool { return c.owners[c.user+c.Params(":repo")] }

func dropHook(c *context)  { os.Remove("hook/" + c.Params(":id")) }
func dropKey(c *context)   { os.Remove("key/" + c.Params(":id")) }
func dropLabel(c *context) { os.Remove("label/" + c.Params(":id")) }
func dropStone(c *context) { os.Remove("stone/" + c.Params(":id")) }
func editHook(c *context)  { os.Rename("hook/new", "hook/"+c.Params(":id")) }

// The whole is guarded less than its parts.
func dropRepo(c *context) { os.Remove("repo/" + c.Params(":repo")) }

// Its twin asks before it goes on.
func dropWiki(c *context) {
	if !c.isOwner() {
		c.Resp.WriteHeader(http.StatusForbidden)
		return
	}
	os.Remove("wiki/" + c.Params(":repo"))
}

func routes(m *macaron.Macaron) {
	m.Group("/api/repos", func() {
		m.Delete("/:repo", dropRepo) // want "dropRepo reaches os.Remove without .*reqOwner, which stands before its sibling .*4 of 5 siblings check"
		m.Delete("/:repo/wiki", dropWiki)
		m.Group("/:repo", func() {
			m.Group("/hooks", func() {
				m.Combo("/:id").Patch(editHook).Delete(dropHook)
			}, reqOwner())
			m.Group("/keys", func() {
				m.Delete("/:id", dropKey)
			}, reqOwner())
			m.Delete("/labels/:id", reqOwner(), dropLabel)
			m.Delete("/stones/:id", reqOwner(), dropStone)
		})
	})
}

func main() {
	m := &macaron.Macaron{Router: &macaron.Router{}}
	routes(m)
	m.Run()
}
