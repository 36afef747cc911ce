// Back ends of one interface that library code calls: all but one ask who may
// write.
package main

import (
	"context"
	"errors"
	"os"
)

var errForbidden = errors.New("permission denied")

// A repository is written to by the client through library code.
type repository interface {
	save(ctx context.Context, id string) error
	remove(ctx context.Context, id string) error
}

type caller struct {
	Name    string
	IsAdmin bool
}

type callerKey struct{}

func permitted(ctx context.Context) bool {
	c, _ := ctx.Value(callerKey{}).(*caller)
	return c != nil && c.IsAdmin
}

type radios struct{}

func (radios) save(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.WriteFile("radios/"+id, nil, 0o600)
}

func (radios) remove(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.Remove("radios/" + id)
}

type players struct{}

func (players) save(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.WriteFile("players/"+id, nil, 0o600)
}

func (players) remove(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.Remove("players/" + id)
}

type shares struct{}

func (shares) save(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.WriteFile("shares/"+id, nil, 0o600)
}

func (shares) remove(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.Remove("shares/" + id)
}

// lists keep to the caller's own by a method that asks who calls.
type lists struct{}

func (l lists) own(ctx context.Context, id string) string {
	c, _ := ctx.Value(callerKey{}).(*caller)
	if c.IsAdmin {
		return id
	}
	return c.Name + "/" + id
}

func (l lists) save(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return os.WriteFile("lists/"+id, nil, 0o600)
}

func (l lists) remove(ctx context.Context, id string) error {
	return os.Remove("lists/" + l.own(ctx, id))
}

// codecs are commands that the server runs.
type codecs struct{}

func (codecs) save(ctx context.Context, id string) error {
	return os.WriteFile("codecs/"+id, nil, 0o600)
}

func (codecs) remove(ctx context.Context, id string) error { // want "codecs..remove reaches os.Remove without .*permitted.*3 of 4"
	return os.Remove("codecs/" + id)
}

// A store is checked by what wraps it.
type store interface {
	drop(ctx context.Context, id string) error
	put(ctx context.Context, id string) error
	move(ctx context.Context, id string) error
}

type disk struct{}

func (disk) drop(ctx context.Context, id string) error { return os.Remove(id) }
func (disk) put(ctx context.Context, id string) error  { return os.WriteFile(id, nil, 0o600) }
func (disk) move(ctx context.Context, id string) error { return os.Rename(id, id+".old") }

type checked struct{ store }

func (c checked) drop(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return c.store.drop(ctx, id)
}

func (c checked) put(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return c.store.put(ctx, id)
}

func (c checked) move(ctx context.Context, id string) error {
	if !permitted(ctx) {
		return errForbidden
	}
	return c.store.move(ctx, id)
}

func all() ([]repository, store) {
	return []repository{radios{}, players{}, shares{}, lists{}, codecs{}}, checked{disk{}}
}

func main() {
	repositories, s := all()
	for _, r := range repositories {
		r.save(context.Background(), "1")
		r.remove(context.Background(), "1")
	}
	s.drop(context.Background(), "1")
	s.put(context.Background(), "1")
	s.move(context.Background(), "1")
}
