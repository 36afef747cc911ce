// A secrets gateway: one client acts for the caller, the other for the
// gateway itself. When the first fails, the second is asked.
package main

import (
	"context"
	"errors"
	"io"
	"log"
	"net/http"
)

var errUnreachable = errors.New("region unreachable")

// A backend holds the secrets of one region.
type backend struct{ url string }

func (b *backend) Fetch(ctx context.Context, name string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.url+"/"+name, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// A callerClient asks for the caller.
type callerClient struct {
	near   *backend
	leases map[string]bool
}

func (c *callerClient) Get(ctx context.Context, w http.ResponseWriter, user, name string) ([]byte, error) {
	if c.near == nil {
		return nil, errUnreachable
	}
	if !c.hasLease(user, name) {
		w.WriteHeader(http.StatusForbidden)
		return nil, nil
	}
	return c.near.Fetch(ctx, name)
}

func (c *callerClient) hasLease(user, name string) bool { return c.leases[user+":"+name] }

// A rootClient asks for the gateway and is refused nothing.
type rootClient struct{ far *backend }

func (c *rootClient) Get(ctx context.Context, name string) ([]byte, error) {
	return c.far.Fetch(ctx, name)
}

type server struct {
	caller *callerClient
	root   *rootClient
}

func (s *server) secret(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	v, err := s.caller.Get(r.Context(), w, r.Header.Get("X-User"), name)
	if err != nil {
		v, err = s.root.Get(r.Context(), name) // want "reaches .*Fetch without .*hasLease"
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Write(v)
}

// secretLeased asks for the lease before anything else.
func (s *server) secretLeased(w http.ResponseWriter, r *http.Request) {
	user, name := r.Header.Get("X-User"), r.PathValue("name")
	if !s.caller.hasLease(user, name) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	v, err := s.caller.near.Fetch(r.Context(), name)
	if err != nil {
		v, err = s.root.Get(r.Context(), name)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Write(v)
}

// secretAgain retries with the same client.
func (s *server) secretAgain(w http.ResponseWriter, r *http.Request) {
	user, name := r.Header.Get("X-User"), r.PathValue("name")
	v, err := s.caller.Get(r.Context(), w, user, name)
	if err != nil {
		v, err = s.caller.Get(r.Context(), w, user, name)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Write(v)
}

func main() {
	near, far := &backend{url: "https://near.internal"}, &backend{url: "https://far.internal"}
	s := &server{caller: &callerClient{near: near, leases: map[string]bool{}}, root: &rootClient{far: far}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /secrets/{name}", s.secret)
	mux.HandleFunc("GET /leased/{name}", s.secretLeased)
	mux.HandleFunc("GET /again/{name}", s.secretAgain)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
