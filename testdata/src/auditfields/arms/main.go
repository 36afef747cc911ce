// Accounts that are closed in two ways: each shape of a record, bad and good.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"

	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

type accounts struct{ dir string }

func (a *accounts) Close(id string) error { return os.Remove(a.dir + "/" + id) }

// An AuditEvent is one line of the trail.
type AuditEvent struct {
	Actor, Action, Target string
	Outcome               string
}

type auditTrail struct{ lines []any }

func (t *auditTrail) Record(e *AuditEvent)          { t.lines = append(t.lines, e) }
func (t *auditTrail) Write(fields map[string]any)   { t.lines = append(t.lines, fields) }
func (t *auditTrail) Log(actor, action, id string)  { t.lines = append(t.lines, actor+action+id) }
func (t *auditTrail) begin(action string) *auditRec { return &auditRec{} }
func (t *auditTrail) leave(r *auditRec)             { t.lines = append(t.lines, r) }

type auditRec struct{ meta map[string]any }

func (r *auditRec) AddMeta(key string, v any)        { r.meta[key] = v }
func (r *auditRec) WithActor(user string) *auditRec  { return r }
func (r *auditRec) WithTarget(name string) *auditRec { return r }

type server struct {
	degraded   bool
	accounts   *accounts
	auditTrail *auditTrail
	auditLog   *slog.Logger
	auditZap   *zap.Logger
	auditRus   *logrus.Logger
	auditZero  zerolog.Logger
}

func user(r *http.Request) string { return r.Header.Get("X-User") }

func (s *server) pairs(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditLog.Info("account closed", "account_id", id) // want "fallback .* records with .*Info without the actor, which the primary path gives by actor at main.go:"
		return
	}
	s.accounts.Close(id)
	s.auditLog.Info("account closed", "actor", user(r), "account_id", id)
}

func (s *server) pairsBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditLog.Warn("account closed", "actor", user(r), "account_id", id)
		return
	}
	s.accounts.Close(id)
	s.auditLog.Info("account closed", "actor", user(r), "account_id", id)
}

func (s *server) attributes(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditLog.LogAttrs(context.Background(), slog.LevelInfo, "closed", slog.String("user", user(r))) // want "without the resource, which the primary path gives by target"
		return
	}
	s.accounts.Close(id)
	s.auditLog.LogAttrs(context.Background(), slog.LevelInfo, "closed", slog.String("user", user(r)), slog.String("target", id))
}

func (s *server) attributesBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditLog.With("target", id).LogAttrs(context.Background(), slog.LevelInfo, "closed", slog.String("user", user(r)))
		return
	}
	s.accounts.Close(id)
	s.auditLog.LogAttrs(context.Background(), slog.LevelInfo, "closed", slog.String("user", user(r)), slog.String("target", id))
}

func (s *server) zapFields(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditZap.Info("closed", zap.String("resource", id)) // want "without the actor, which the primary path gives by actor"
		return
	}
	s.accounts.Close(id)
	s.auditZap.Info("closed", zap.String("actor", user(r)), zap.String("resource", id))
}

func (s *server) zapFieldsBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditZap.Warn("closed", zap.String("actor", user(r)), zap.String("resource", id))
		return
	}
	s.accounts.Close(id)
	s.auditZap.Info("closed", zap.String("actor", user(r)), zap.String("resource", id))
}

func (s *server) logrusFields(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditRus.WithFields(logrus.Fields{"account_id": id}).Info("audit: closed") // want "without the actor, which the primary path gives by user"
		return
	}
	s.accounts.Close(id)
	s.auditRus.WithFields(logrus.Fields{"user": user(r), "account_id": id}).Info("audit: closed")
}

func (s *server) logrusFieldsBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditRus.WithField("user", user(r)).WithField("account_id", id).Info("audit: closed")
		return
	}
	s.accounts.Close(id)
	s.auditRus.WithFields(logrus.Fields{"user": user(r), "account_id": id}).Info("audit: closed")
}

func (s *server) chained(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditZero.Info().Str("target", id).Msg("closed") // want "without the actor, which the primary path gives by actor"
		return
	}
	s.accounts.Close(id)
	s.auditZero.Info().Str("actor", user(r)).Str("target", id).Msg("closed")
}

func (s *server) chainedBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditZero.Warn().Str("target", id).Str("actor", user(r)).Msg("closed")
		return
	}
	s.accounts.Close(id)
	s.auditZero.Info().Str("actor", user(r)).Str("target", id).Msg("closed")
}

func (s *server) literal(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditTrail.Record(&AuditEvent{Action: "close", Target: id, Outcome: "done"}) // want "without the actor, which the primary path gives by Actor"
		return
	}
	s.accounts.Close(id)
	s.auditTrail.Record(&AuditEvent{Actor: user(r), Action: "close", Target: id, Outcome: "done"})
}

// literalBoth fills in the actor later.
func (s *server) literalBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		e := &AuditEvent{Action: "close", Target: id, Outcome: "done"}
		e.Actor = user(r)
		s.accounts.Close(id)
		s.auditTrail.Record(e)
		return
	}
	s.accounts.Close(id)
	s.auditTrail.Record(&AuditEvent{Actor: user(r), Action: "close", Target: id, Outcome: "done"})
}

func (s *server) inMap(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditTrail.Write(map[string]any{"actor": user(r), "target": id}) // want "without the outcome, which the primary path gives by outcome \"done\""
		return
	}
	s.accounts.Close(id)
	s.auditTrail.Write(map[string]any{"actor": user(r), "target": id, "outcome": "done"})
}

// inMapOpen has keys that are not known here.
func (s *server) inMapOpen(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditTrail.Write(map[string]any{"actor": user(r), r.FormValue("key"): id})
		return
	}
	s.accounts.Close(id)
	s.auditTrail.Write(map[string]any{"actor": user(r), "target": id, "outcome": "done"})
}

func (s *server) positions(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditTrail.Log("", "close", id) // want "without the actor, which the primary path gives by actor"
		return
	}
	s.accounts.Close(id)
	s.auditTrail.Log(user(r), "close", id)
}

func (s *server) positionsBoth(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		s.accounts.Close(id)
		s.auditTrail.Log("system", "close", id)
		return
	}
	s.accounts.Close(id)
	s.auditTrail.Log(user(r), "close", id)
}

func (s *server) builder(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		rec := s.auditTrail.begin("close")
		rec.AddMeta("account", id)
		s.accounts.Close(id)
		s.auditTrail.leave(rec) // want "without the actor, which the primary path gives by WithActor"
		return
	}
	rec := s.auditTrail.begin("close")
	rec.AddMeta("account", id)
	rec.WithActor(user(r))
	s.accounts.Close(id)
	s.auditTrail.leave(rec)
}

// builderDeferred begins and leaves its record around the work.
func (s *server) builderDeferred(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		rec := s.auditTrail.begin("close")
		defer s.auditTrail.leave(rec)
		s.accounts.Close(id)
		rec.AddMeta("actor", user(r))
		return
	}
	rec := s.auditTrail.begin("close")
	rec.WithActor(user(r)).WithTarget(id)
	s.accounts.Close(id)
	s.auditTrail.leave(rec)
}

// handedOn has the rest added by another function.
func (s *server) handedOn(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if s.degraded {
		rec := s.auditTrail.begin("close")
		complete(rec, r)
		s.accounts.Close(id)
		s.auditTrail.leave(rec)
		return
	}
	rec := s.auditTrail.begin("close")
	rec.WithActor(user(r))
	s.accounts.Close(id)
	s.auditTrail.leave(rec)
}

func complete(rec *auditRec, r *http.Request) { rec.WithActor(user(r)) }

// earlier has said who it is before.
func (s *server) earlier(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.auditLog.Info("asked to close", "actor", user(r))
	if s.degraded {
		s.accounts.Close(id)
		s.auditLog.Info("account closed", "account_id", id)
		return
	}
	s.accounts.Close(id)
	s.auditLog.Info("account closed", "actor", user(r), "account_id", id)
}

func main() {
	s := &server{accounts: &accounts{"accounts"}, auditTrail: &auditTrail{}, auditLog: slog.Default(), auditZap: zap.L(), auditRus: logrus.New()}
	for pattern, h := range map[string]http.HandlerFunc{
		"/1": s.pairs, "/2": s.pairsBoth, "/3": s.attributes, "/4": s.attributesBoth, "/5": s.zapFields, "/6": s.zapFieldsBoth,
		"/7": s.logrusFields, "/8": s.logrusFieldsBoth, "/9": s.literal, "/10": s.literalBoth, "/11": s.inMap, "/12": s.inMapOpen,
		"/13": s.positions, "/14": s.positionsBoth, "/15": s.builder, "/16": s.builderDeferred, "/17": s.handedOn, "/18": s.earlier,
		"/19": s.chained, "/20": s.chainedBoth,
	} {
		http.HandleFunc(pattern, h)
	}
	http.ListenAndServe(":8080", nil)
}
