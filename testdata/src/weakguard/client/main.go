// Methods act with a client that was made for the caller: what it may do is
// decided where it is asked. One reads as the service itself.
package main

import (
	"context"
	"net/http"

	"weakguard/client/auth"
)

type cache interface {
	Get(namespace, name string) (string, error)
}

type server struct{ templates cache }

func (s *server) CreateTemplate(w http.ResponseWriter, r *http.Request) {
	c := auth.ClientFrom(r.Context())
	c.Templates().Create(r.PathValue("ns"), r.PathValue("name"))
}

func (s *server) UpdateTemplate(w http.ResponseWriter, r *http.Request) {
	c := auth.ClientFrom(r.Context())
	c.Templates().Update(r.PathValue("ns"), r.PathValue("name"))
}

func (s *server) ListTemplates(w http.ResponseWriter, r *http.Request) {
	c := auth.ClientFrom(r.Context())
	c.Templates().List(r.PathValue("ns"))
}

func (s *server) DeleteTemplate(w http.ResponseWriter, r *http.Request) {
	c := auth.ClientFrom(r.Context())
	c.Templates().Delete(r.PathValue("ns"), r.PathValue("name"))
}

func (s *server) GetTemplate(w http.ResponseWriter, r *http.Request) { // want "GetTemplate reaches .*cache.*Get by the service's own client, and .*CreateTemplate by the caller's, of .*ClientFrom"
	text, _ := s.templates.Get(r.PathValue("ns"), r.PathValue("name"))
	w.Write([]byte(text))
}

// It asks before it reads as the service.
func (s *server) GetTemplateText(w http.ResponseWriter, r *http.Request) {
	if !allowed(r.Context(), "get", r.PathValue("ns")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	text, _ := s.templates.Get(r.PathValue("ns"), r.PathValue("name"))
	w.Write([]byte(text))
}

func allowed(ctx context.Context, verb, ns string) bool { return ctx.Value(verb+ns) != nil }

func main() {
	s := &server{}
	http.HandleFunc("POST /{ns}/templates/{name}", s.CreateTemplate)
	http.HandleFunc("PUT /{ns}/templates/{name}", s.UpdateTemplate)
	http.HandleFunc("GET /{ns}/templates", s.ListTemplates)
	http.HandleFunc("DELETE /{ns}/templates/{name}", s.DeleteTemplate)
	http.HandleFunc("GET /{ns}/templates/{name}", s.GetTemplate)
	http.HandleFunc("GET /{ns}/templates/{name}/text", s.GetTemplateText)
	http.ListenAndServe(":8080", nil)
}
