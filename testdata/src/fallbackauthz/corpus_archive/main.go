// A workflow service: what the live cluster does not give is read from the
// archive, which knows no callers. The list asks before it reads the archive.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type workflow struct{ Name string }

// A cluster acts for the caller and may refuse him.
type cluster interface {
	Get(ctx context.Context, name string) (*workflow, error)
}

// An archive acts for nobody.
type archive interface {
	Load(ctx context.Context, name string) (*workflow, error)
	Names(ctx context.Context) []string
}

type live struct{ m map[string]*workflow }

func (l *live) Get(_ context.Context, name string) (*workflow, error) {
	if wf, ok := l.m[name]; ok {
		return wf, nil
	}
	return nil, errors.New("not found, or forbidden")
}

type table struct{ db *sql.DB }

func (t *table) Load(ctx context.Context, name string) (*workflow, error) {
	wf := new(workflow)
	return wf, t.db.QueryRowContext(ctx, "SELECT name FROM workflows WHERE name = ?", name).Scan(&wf.Name)
}

func (t *table) Names(context.Context) []string { return []string{"a", "b"} }

type server struct {
	grants  map[string]string
	cluster cluster
	archive archive
}

func (s *server) canI(user, verb, name string) (bool, error) {
	return s.grants[user+verb] == name, nil
}

func (s *server) get(ctx context.Context, user, name string) (*workflow, error) {
	wf, err := s.cluster.Get(ctx, name)
	if err != nil {
		return s.archive.Load(ctx, name) // want "reaches .*Load without .*canI"
	}
	return wf, nil
}

func (s *server) getChecked(ctx context.Context, user, name string) (*workflow, error) {
	wf, err := s.cluster.Get(ctx, name)
	if err != nil {
		allowed, errCan := s.canI(user, "get", name)
		if errCan != nil || !allowed {
			return nil, status.Error(codes.PermissionDenied, "not yours")
		}
		return s.archive.Load(ctx, name)
	}
	return wf, nil
}

// getArchived is the primary way to the archive.
func (s *server) getArchived(ctx context.Context, user, name string) (*workflow, error) {
	allowed, err := s.canI(user, "get", name)
	if err != nil {
		return nil, err
	}
	if !allowed {
		return nil, status.Error(codes.PermissionDenied, "not yours")
	}
	return s.archive.Load(ctx, name)
}

func main() {
	db, _ := sql.Open("postgres", "service=archive")
	s := &server{grants: map[string]string{}, cluster: &live{}, archive: &table{db: db}}
	ctx := context.Background()
	log.Println(s.get(ctx, "u", "n"))
	log.Println(s.getChecked(ctx, "u", "n"))
	log.Println(s.getArchived(ctx, "u", "n"))
}
