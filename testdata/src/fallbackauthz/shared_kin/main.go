// Jobs are read from a cluster, which acts for the caller, or else from an
// archive, which knows no callers. Nobody else reads one job of the archive:
// its lists are given out with a permission.
package main

import (
	"context"
	"database/sql"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type job struct{ name string }

// A cluster is a client with the caller's token.
type cluster interface {
	Find(ctx context.Context, name string) (*job, error)
}

type archive interface {
	Job(name string) (*job, error)
	Jobs(owner string) ([]*job, error)
	Count(owner string) (int, error)
	Last(name string) (*job, error)
}

// Notices are for everybody.
type notices interface {
	Notice(name string) (*job, error)
	Notices(owner string) ([]*job, error)
	Number(owner string) (int, error)
}

type papers struct{ db *sql.DB }

func (p *papers) Notice(name string) (*job, error) {
	j := &job{}
	err := p.db.QueryRow("SELECT name FROM notices WHERE name = ?", name).Scan(&j.name)
	return j, err
}

func (p *papers) Notices(owner string) ([]*job, error) {
	j := &job{}
	err := p.db.QueryRow("SELECT name FROM notices WHERE owner = ?", owner).Scan(&j.name)
	return []*job{j}, err
}

func (p *papers) Number(owner string) (int, error) {
	var n int
	err := p.db.QueryRow("SELECT count(*) FROM notices WHERE owner = ?", owner).Scan(&n)
	return n, err
}

type tables struct{ db *sql.DB }

func (t *tables) Job(name string) (*job, error) {
	j := &job{}
	err := t.db.QueryRow("SELECT name FROM jobs WHERE name = ?", name).Scan(&j.name)
	return j, err
}

func (t *tables) Last(name string) (*job, error) {
	j := &job{}
	err := t.db.QueryRow("SELECT name FROM runs WHERE name = ?", name).Scan(&j.name)
	return j, err
}

func (t *tables) Jobs(owner string) ([]*job, error) {
	j := &job{}
	err := t.db.QueryRow("SELECT name FROM jobs WHERE owner = ?", owner).Scan(&j.name)
	return []*job{j}, err
}

func (t *tables) Count(owner string) (int, error) {
	var n int
	err := t.db.QueryRow("SELECT count(*) FROM jobs WHERE owner = ?", owner).Scan(&n)
	return n, err
}

func canI(ctx context.Context, verb, name string) bool { return ctx.Value(verb+name) != nil }

var errDenied = status.Error(codes.PermissionDenied, "denied")

type server struct {
	cluster cluster
	archive archive
}

func (s *server) list(ctx context.Context, owner string) ([]*job, error) {
	if !canI(ctx, "list", owner) {
		return nil, errDenied
	}
	return s.archive.Jobs(owner)
}

func (s *server) count(ctx context.Context, owner string) (int, error) {
	if !canI(ctx, "list", owner) {
		return 0, errDenied
	}
	return s.archive.Count(owner)
}

func (s *server) get(ctx context.Context, name string) (*job, error) {
	j, err := s.cluster.Find(ctx, name)
	if err != nil {
		return s.archive.Job(name) // want "reaches .*Job without .*canI\\(\"list\"\\)"
	}
	return j, nil
}

// last asks before it falls back.
func (s *server) last(ctx context.Context, name string) (*job, error) {
	j, err := s.cluster.Find(ctx, name)
	if err != nil {
		if !canI(ctx, "get", name) {
			return nil, errDenied
		}
		return s.archive.Last(name)
	}
	return j, nil
}

// A board gives its lists to everybody, and so it may what it falls back to.
type board struct {
	cluster cluster
	notices notices
}

func (b *board) list(owner string) ([]*job, error) { return b.notices.Notices(owner) }
func (b *board) count(owner string) (int, error)   { return b.notices.Number(owner) }

func (b *board) get(ctx context.Context, name string) (*job, error) {
	j, err := b.cluster.Find(ctx, name)
	if err != nil {
		return b.notices.Notice(name)
	}
	return j, nil
}

type remote struct{}

func (remote) Find(ctx context.Context, name string) (*job, error) { return nil, errDenied }

func main() {
	ctx := context.Background()
	s := &server{remote{}, &tables{}}
	s.list(ctx, "")
	s.count(ctx, "")
	s.get(ctx, "")
	s.last(ctx, "")
	b := &board{remote{}, &papers{}}
	b.list("")
	b.count("")
	b.get(ctx, "")
}
