// Hats on beego: the methods of controllers are named by text. What Prepare
// asks is asked for all methods of its controller.
package main

import (
	"os"

	"github.com/beego/beego/v2/server/web"
)

func isAdmin(session string) bool { return session == os.Getenv("ADMIN") }

type hats struct{ web.Controller }

func (c *hats) allowed() bool {
	if !isAdmin(c.Ctx.Request.Header.Get("X-Session")) {
		c.CustomAbort(403, "forbidden")
		return false
	}
	return true
}

func (c *hats) Add() {
	if c.allowed() {
		os.WriteFile("hat", nil, 0o600)
	}
}

func (c *hats) Move() {
	if c.allowed() {
		os.Rename("hat", "moved")
	}
}

func (c *hats) Mark() {
	if c.allowed() {
		os.WriteFile("hat", []byte("x"), 0o600)
	}
}

func (c *hats) Lend() {
	if c.allowed() {
		os.Truncate("hat", 0)
	}
}

func (c *hats) Drop() { os.Remove("hat") } // want "Drop reaches os.Remove without .*(allowed|isAdmin)"

type caps struct{ web.Controller }

func (c *caps) Prepare() {
	if !isAdmin(c.Ctx.Request.Header.Get("X-Session")) {
		c.CustomAbort(403, "forbidden")
	}
}

func (c *caps) Add()  { os.WriteFile("cap", nil, 0o600) }
func (c *caps) Move() { os.Rename("cap", "moved") }
func (c *caps) Drop() { os.Remove("cap") }

func main() {
	web.Router("/hats", &hats{}, "post:Add;put:Move;patch:Mark")
	web.Router("/hats/lent", &hats{}, "put:Lend")
	web.Router("/hats/:id", &hats{}, "delete:Drop")
	web.Router("/caps", &caps{}, "post:Add;put:Move")
	web.Router("/caps/:id", &caps{}, "delete:Drop")
	web.Run()
}
