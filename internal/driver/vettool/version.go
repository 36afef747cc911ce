package vettool

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/authparity/authparity/internal/passes/config"
)

// printVersion prints what cmd/go makes part of the cache key of every unit:
// a digest of this executable and of what the environment configures, because
// otherwise a changed model file would leave go vet's results as they were.
// Flags need no digest: cmd/go has them in the key. The day is part of it, as an
// exception that was good yesterday may have expired.
func (t *Tool) printVersion() (int, error) {
	h := sha256.New()
	if err := hashExecutable(h); err != nil {
		return exitFailed, fmt.Errorf("hashing the executable: %w", err)
	}
	names, err := t.configurations()
	if err != nil {
		return exitFailed, err
	}
	for _, name := range names {
		options, err := t.options(name)
		if err != nil {
			return exitFailed, err
		}
		fmt.Fprintf(h, "\n%s\nconfiguration %s\n", name, options.Digest())
		fmt.Fprintf(h, "today %s\n", options.Today.Format(time.DateOnly))
		if options.File != nil {
			fmt.Fprintf(h, "confidence %s rules %v exceptions %v\n", options.Confidence, options.Rules, options.Exceptions)
		}
	}
	// cmd/go asks for "devel" before it takes the last field for the ID.
	id := hex.EncodeToString(h.Sum(nil))
	_, err = fmt.Fprintf(t.Stdout, "%s version devel comments-go-here buildID=%s\n", config.Name, id)
	if err != nil {
		return exitFailed, fmt.Errorf("printing the version: %w", err)
	}
	return exitOK, nil
}

func hashExecutable(h io.Writer) error {
	name, err := os.Executable()
	if err != nil {
		return err
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close() // only read
	_, err = io.Copy(h, f)
	return err
}
