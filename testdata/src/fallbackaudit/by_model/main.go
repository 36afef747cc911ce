// A key service that audits with log/slog: a logger named audit is an audit
// log, any other is not.
package main

import (
	"context"
	"log"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
)

type keys struct{ dir string }

func (k *keys) Revoke(id string) { os.Remove(filepath.Join(k.dir, id)) }

type server struct {
	keys  *keys
	audit *slog.Logger
	log   *slog.Logger
	local bool
}

var auditLogger = slog.New(slog.NewJSONHandler(os.Stderr, nil)).With("stream", "audit")

func (s *server) byField(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.local {
		s.keys.Revoke(id) // want "reaches .*Revoke without .*Info"
		return
	}
	s.keys.Revoke(id)
	s.audit.Info("key revoked", "actor", r.Header.Get("X-User"), "key", id)
}

func (s *server) byFieldRecorded(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.local {
		s.keys.Revoke(id)
		s.audit.Warn("key revoked locally", "actor", r.Header.Get("X-User"), "key", id)
		return
	}
	s.keys.Revoke(id)
	s.audit.Info("key revoked", "actor", r.Header.Get("X-User"), "key", id)
}

func (s *server) byVariable(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.local {
		s.keys.Revoke(id) // want "reaches .*Revoke without .*LogAttrs"
		return
	}
	s.keys.Revoke(id)
	auditLogger.LogAttrs(context.Background(), slog.LevelInfo, "key revoked", slog.String("key", id))
}

func (s *server) byAttrs(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	audit := s.audit.With("actor", r.Header.Get("X-User"))
	if s.local {
		s.keys.Revoke(id) // want "reaches .*Revoke without .*InfoContext"
		return
	}
	s.keys.Revoke(id)
	audit.InfoContext(r.Context(), "key revoked", "key", id)
}

// otherLogger only logs on its first arm: there is no record to miss.
func (s *server) otherLogger(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.local {
		s.keys.Revoke(id)
		return
	}
	s.keys.Revoke(id)
	s.log.Info("key revoked", "actor", r.Header.Get("X-User"), "key", id)
}

// otherLoggerSecond logs where the first arm audits.
func (s *server) otherLoggerSecond(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.local {
		s.log.Info("key revoked", "actor", r.Header.Get("X-User"), "key", id)
		s.keys.Revoke(id) // want "reaches .*Revoke without .*Info"
		return
	}
	s.keys.Revoke(id)
	s.audit.Info("key revoked", "actor", r.Header.Get("X-User"), "key", id)
}

func main() {
	s := &server{keys: &keys{dir: "keys"}, audit: auditLogger, log: slog.Default()}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /field/{id}", s.byField)
	mux.HandleFunc("DELETE /recorded/{id}", s.byFieldRecorded)
	mux.HandleFunc("DELETE /variable/{id}", s.byVariable)
	mux.HandleFunc("DELETE /attrs/{id}", s.byAttrs)
	mux.HandleFunc("DELETE /other/{id}", s.otherLogger)
	mux.HandleFunc("DELETE /second/{id}", s.otherLoggerSecond)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
