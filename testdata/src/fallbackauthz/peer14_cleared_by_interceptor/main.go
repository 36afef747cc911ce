// Peer failure 14: a licence plate service whose forks stand behind an
// interceptor that asks, and behind one that does not.
package main

import (
	"context"
	"log"
	"os"
	"path/filepath"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// A handler answers one call.
type handler func(ctx context.Context, user, arg string) (string, error)

type plates struct{ dir string }

func (p *plates) Holder(plate string) string {
	b, _ := os.ReadFile(filepath.Join(p.dir, plate))
	return string(b)
}

type service struct {
	police map[string]bool
	plates *plates
	night  bool
}

func (s *service) officer(user string) bool { return s.police[user] }

// asking denies strangers before any method runs.
func (s *service) asking(next handler) handler {
	return func(ctx context.Context, user, arg string) (string, error) {
		if !s.officer(user) {
			return "", status.Error(codes.PermissionDenied, "officers only")
		}
		return next(ctx, user, arg)
	}
}

// timed only measures.
func timed(next handler) handler {
	return func(ctx context.Context, user, arg string) (string, error) {
		defer func(t time.Time) { log.Print(time.Since(t)) }(time.Now())
		return next(ctx, user, arg)
	}
}

func (s *service) holder(_ context.Context, user, plate string) (string, error) {
	if s.night {
		return s.plates.Holder(plate), nil
	}
	if !s.officer(user) {
		return "", status.Error(codes.PermissionDenied, "officers only")
	}
	return s.plates.Holder(plate), nil
}

func (s *service) holderTimed(_ context.Context, user, plate string) (string, error) {
	if s.night {
		return s.plates.Holder(plate), nil // want "reaches .*Holder without .*officer"
	}
	if !s.officer(user) {
		return "", status.Error(codes.PermissionDenied, "officers only")
	}
	return s.plates.Holder(plate), nil
}

func main() {
	s := &service{police: map[string]bool{}, plates: &plates{dir: "plates"}}
	methods := map[string]handler{
		"holder": timed(s.asking(s.holder)),
		"timed":  timed(s.holderTimed),
	}
	log.Println(methods[os.Args[1]](context.Background(), os.Args[2], os.Args[3]))
}
