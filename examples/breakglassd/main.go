// Command breakglassd is a small service that gives out credentials, with five
// ways around the usual one that leave something out, and beside each the same
// way as it should be. The README says which is which.
package main

import (
	"context"
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

	"example.com/breakglassd/agent"
	"example.com/breakglassd/api"
	"example.com/breakglassd/audit"
	"example.com/breakglassd/credential"
	"example.com/breakglassd/directory"
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
		fmt.Fprintln(os.Stderr, "breakglassd:", err)
		os.Exit(1)
	}
}

// errUsage means that the flag package has said already what is wrong.
var errUsage = errors.New("usage")

// run serves until ctx is done. The audit records go to stdout, all else to
// stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("breakglassd", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:8080", "address to listen on")
	down := flags.Bool("broker-down", false, "start without the broker that issues the agent's credentials")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return errUsage
	}
	logger := slog.New(slog.NewTextHandler(stderr, nil))
	handler, broker, err := newHandler(parts{
		auditLog: slog.New(slog.NewJSONHandler(stdout, nil)), logger: logger, now: time.Now, toolKey: os.Getenv("TOOL_SECRET"),
	})
	if err != nil {
		return err
	}
	if *down {
		broker.Break()
	}
	return serve(ctx, *addr, handler, logger)
}

// parts is what newHandler needs; toolKey is the key that the tool was
// installed with.
type parts struct {
	auditLog *slog.Logger
	logger   *slog.Logger
	now      func() time.Time
	toolKey  string
}

// newHandler wires the service.
func newHandler(p parts) (http.Handler, *agent.Broker, error) {
	authority, err := credential.NewAuthority()
	if err != nil {
		return nil, nil, fmt.Errorf("making the authority's key: %w", err)
	}
	broker := &agent.Broker{Now: p.now}
	server := api.New(api.Config{
		Directory: demoDirectory(),
		Store:     credential.NewStore(),
		Authority: authority,
		Issuer:    broker,
		Tool:      &agent.Tool{Broker: broker, Key: p.toolKey},
		Audit:     audit.New(p.auditLog),
		Logger:    p.logger,
		Now:       p.now,
	})
	return server.Handler(), broker, nil
}

// demoDirectory knows two operators, one other person, a service account with a
// profile and one without.
func demoDirectory() *directory.Directory {
	return directory.New(
		[]directory.Person{
			{Name: "olga", Password: "olga-password", Operator: true},
			{Name: "oskar", Password: "oskar-password", Operator: true},
			{Name: "paula", Password: "paula-password", Codes: []string{"1111-1111", "2222-2222"}},
		},
		[]directory.ServiceAccount{
			{Name: "billing", Key: "billing-key", Scopes: []string{"vault:billing"}},
			{Name: "retired", Key: "retired-key", Scopes: []string{"vault:retired"}},
		},
		map[string]directory.Profile{"billing": {Lifetime: 24 * time.Hour}},
	)
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
