// A chat service in the style of a context that remembers its first error:
// a check sets c.Err, the handler looks at it, and the wrapper answers.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type appError struct {
	Status int
	Text   string
}

type chatContext struct {
	User string
	Err  *appError
}

// requireUser sets Err for strangers.
func (c *chatContext) requireUser() {
	if c.User == "" {
		c.Err = &appError{http.StatusUnauthorized, "sign in first"}
	}
}

// setPermissionError sets Err to a denial.
func (c *chatContext) setPermissionError(permission string) {
	c.Err = &appError{http.StatusForbidden, "missing " + permission}
}

type channels struct{ dir string }

func (ch *channels) Export(id string) []byte {
	b, _ := os.ReadFile(filepath.Join(ch.dir, id))
	return b
}

type app struct {
	members  map[string]string
	channels *channels
	replica  bool
}

func (a *app) inChannel(user, id string) bool { return a.members[id] == user }

// requireMember sets Err unless the user is in the channel.
func (a *app) requireMember(c *chatContext, id string) {
	if !a.inChannel(c.User, id) {
		c.setPermissionError("channel:read")
	}
}

func (a *app) export(c *chatContext, w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if a.replica {
		w.Write(a.channels.Export(id)) // want "reaches .*Export without .*(requireUser|requireMember|inChannel)"
		return
	}
	c.requireUser()
	if c.Err != nil {
		return
	}
	a.requireMember(c, id)
	if c.Err != nil {
		return
	}
	w.Write(a.channels.Export(id))
}

func (a *app) exportDirect(c *chatContext, w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if a.replica {
		w.Write(a.channels.Export(id)) // want "reaches .*Export without .*inChannel"
		return
	}
	if !a.inChannel(c.User, id) {
		c.setPermissionError("channel:read")
		return
	}
	w.Write(a.channels.Export(id))
}

func (a *app) exportChecked(c *chatContext, w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if a.requireMember(c, id); c.Err != nil {
		return
	}
	if a.replica {
		w.Write(a.channels.Export(id))
		return
	}
	if c.requireUser(); c.Err != nil {
		return
	}
	w.Write(a.channels.Export(id))
}

func (a *app) exportEach(c *chatContext, w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if a.replica {
		if !a.inChannel(c.User, id) {
			c.setPermissionError("channel:read")
			return
		}
		w.Write(a.channels.Export(id))
		return
	}
	a.requireMember(c, id)
	if c.Err != nil {
		return
	}
	w.Write(a.channels.Export(id))
}

func serve(h func(*chatContext, http.ResponseWriter, *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := &chatContext{User: r.Header.Get("X-User")}
		h(c, w, r)
		if c.Err != nil {
			http.Error(w, c.Err.Text, c.Err.Status)
		}
	}
}

func main() {
	a := &app{members: map[string]string{}, channels: &channels{dir: "channels"}}
	mux := http.NewServeMux()
	mux.Handle("GET /export/{id}", serve(a.export))
	mux.Handle("GET /direct/{id}", serve(a.exportDirect))
	mux.Handle("GET /checked/{id}", serve(a.exportChecked))
	mux.Handle("GET /each/{id}", serve(a.exportEach))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
