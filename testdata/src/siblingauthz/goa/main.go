// Hats on goa: generated code mounts the endpoints, and the methods ask what the
// caller may do, but for one.
package main

import (
	"context"
	"net/http"
	"os"

	goahttp "goa.design/goa/v3/http"
)

type hats struct{}

type forbidden struct{}

func (forbidden) Error() string { return "forbidden" }

func isAdmin(token string) bool { return token == os.Getenv("ADMIN") }

func allowed(ctx context.Context) error {
	if token, _ := ctx.Value("token").(string); !isAdmin(token) {
		return forbidden{}
	}
	return nil
}

func (hats) Add(ctx context.Context, p *Payload) error {
	if err := allowed(ctx); err != nil {
		return err
	}
	return os.WriteFile(p.Name, nil, 0o600)
}

func (hats) Move(ctx context.Context, p *Payload) error {
	if err := allowed(ctx); err != nil {
		return err
	}
	return os.Rename(p.Name, "moved")
}

func (hats) Mark(ctx context.Context, p *Payload) error {
	if err := allowed(ctx); err != nil {
		return err
	}
	return os.WriteFile(p.Name, []byte("x"), 0o600)
}

func (hats) Lend(ctx context.Context, p *Payload) error {
	if err := allowed(ctx); err != nil {
		return err
	}
	return os.Truncate(p.Name, 0)
}

func (hats) Drop(ctx context.Context, p *Payload) error { return os.Remove(p.Name) } // want "Drop reaches os.Remove without .*allowed"

// identified says who calls.
func identified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "token", r.Header.Get("Authorization"))))
	})
}

func main() {
	mux := goahttp.NewMuxer()
	Mount(mux, New(NewEndpoints(hats{}), mux))
	mux.Use(identified)
	http.ListenAndServe(":8080", mux)
}
