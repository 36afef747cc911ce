package vettool

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"

	"github.com/authparity/authparity/internal/passes/config"
)

// printVersion prints what cmd/go makes part of the cache key of every unit:
// a digest of this executable and of what the environment configures, because
// otherwise a changed model file would leave go vet's results as they were.
// Flags need no digest: cmd/go has them in the key.
func (t *Tool) printVersion() (int, error) {
	options, err := config.Settings{Models: t.Models, File: t.Config}.Options()
	if err != nil {
		return exitFailed, err
	}
	h := sha256.New()
	if err := hashExecutable(h); err != nil {
		return exitFailed, fmt.Errorf("hashing the executable: %w", err)
	}
	fmt.Fprintf(h, "\nconfiguration %s\n", options.Digest())
	if options.File != nil {
		fmt.Fprintf(h, "confidence %s rules %v\n", options.Confidence, options.Rules)
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
