// Hats on ogen: generated code proves who calls, and the methods ask what he
// may do, but for one.
package main

import (
	"context"
	"errors"
	"net/http"
	"os"
)

type hats struct{}

type forbidden struct{}

func (forbidden) Error() string { return "forbidden" }

func (hats) HandleBearerAuth(ctx context.Context, operationName string, t string) (context.Context, error) {
	if t != os.Getenv("TOKEN") {
		return nil, errors.New("unknown token")
	}
	return context.WithValue(ctx, "token", t), nil
}

func isAdmin(token string) bool { return token == os.Getenv("ADMIN") }

func allowed(ctx context.Context) error {
	if token, _ := ctx.Value("token").(string); !isAdmin(token) {
		return forbidden{}
	}
	return nil
}

func (hats) NewError(ctx context.Context, err error) *ErrorStatusCode {
	if errors.As(err, new(forbidden)) {
		return &ErrorStatusCode{StatusCode: http.StatusForbidden}
	}
	return &ErrorStatusCode{StatusCode: http.StatusInternalServerError}
}

func (hats) AddHat(ctx context.Context, p HatParams) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return &Hat{}, os.WriteFile(p.Name, nil, 0o600)
}

func (hats) MoveHat(ctx context.Context, p HatParams) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return &Hat{}, os.Rename(p.Name, "moved")
}

func (hats) MarkHat(ctx context.Context, p HatParams) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return &Hat{}, os.WriteFile(p.Name, []byte("x"), 0o600)
}

func (hats) LendHat(ctx context.Context, p HatParams) (*Hat, error) {
	if err := allowed(ctx); err != nil {
		return nil, err
	}
	return &Hat{}, os.Truncate(p.Name, 0)
}

func (hats) DropHat(ctx context.Context, p HatParams) (*Hat, error) { // want "DropHat reaches os.Remove without .*allowed"
	return &Hat{}, os.Remove(p.Name)
}

func main() {
	s, err := NewServer(hats{}, hats{})
	if err != nil {
		os.Exit(1)
	}
	http.ListenAndServe(":8080", s)
}
