// Command exportd is a small document-export service with four side doors, and beside
// each the same route with the side door closed. The README says which is which.
package main

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.com/exportd/api"
	"example.com/exportd/audit"
	"example.com/exportd/authz"
	"example.com/exportd/cache"
	"example.com/exportd/mail"
	"example.com/exportd/store"
)

const shutdownTimeout = 5 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "exportd:", err)
		os.Exit(1)
	}
}

// errUsage means that the flag package has said already what is wrong.
var errUsage = errors.New("usage")

type options struct {
	addr     string
	db       string
	degraded bool
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("exportd", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8080", "address to listen on")
	flags.StringVar(&o.db, "db", "", "SQLite file (default: a database in memory)")
	flags.BoolVar(&o.degraded, "degraded", false, "print text instead of PDF, to spare the renderer")
	err := flags.Parse(args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		err = errUsage
	}
	return o, err
}

// run serves until ctx is done. The audit records go to stdout, all else to
// stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) (err error) {
	o, err := parse(args, stderr)
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, o.db)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	copies, err := os.MkdirTemp("", "exportd-copies-")
	if err != nil {
		return fmt.Errorf("making the cache directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(copies)) }()

	logger := slog.New(slog.NewTextHandler(stderr, nil))
	handler, err := newHandler(ctx, db, parts{
		auditLog: slog.New(slog.NewJSONHandler(stdout, nil)),
		logger:   logger,
		copies:   copies,
		degraded: o.degraded,
	})
	if err != nil {
		return err
	}
	return serve(ctx, o.addr, handler, logger)
}

// demoAccounts are the users that every start makes sure of.
func demoAccounts() []store.Account {
	return []store.Account{
		{User: authz.User{Name: "alice", Email: "alice@example.com"}, Token: "alice-token"},
		{User: authz.User{Name: "bob", Email: "bob@example.com"}, Token: "bob-token"},
	}
}

// parts is what newHandler needs beside the database; copies is a directory.
type parts struct {
	auditLog *slog.Logger
	logger   *slog.Logger
	copies   string
	degraded bool
}

// newHandler seeds db and wires the service on it.
func newHandler(ctx context.Context, db *sql.DB, p parts) (http.Handler, error) {
	documents := store.New(db)
	if err := documents.Seed(ctx, demoAccounts()); err != nil {
		return nil, err
	}
	grants, err := documents.Grants(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading grants: %w", err)
	}
	server := api.New(api.Config{
		Store:    documents,
		Mailer:   mail.NewOutbox(db),
		Policy:   authz.NewPolicy(grants),
		Audit:    audit.New(p.auditLog),
		Copies:   cache.New(p.copies),
		Logger:   p.logger,
		Degraded: p.degraded,
	})
	return server.Handler(), nil
}

// serve listens on addr until ctx is done, and then lets the requests that
// are under way finish.
func serve(ctx context.Context, addr string, handler http.Handler, logger *slog.Logger) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()

	logger.Info("serving", "url", "http://"+listener.Addr().String())
	for _, a := range demoAccounts() {
		logger.Info("demo user", "name", a.User.Name, "header", "Authorization: Bearer "+a.Token)
	}

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	logger.Info("shutting down")
	deadline, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	return server.Shutdown(deadline)
}
