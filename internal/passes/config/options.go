package config

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
)

// DefaultConfidence is the least confidence that is reported unless the user
// says otherwise.
const DefaultConfidence = finding.Medium

// EnvModels names the environment variable that lists model files, separated
// as PATH is. The command line and the go vet tool read it; as go vet passes
// no file contents into its cache key, it is the only way to give models
// there.
const EnvModels = "AUTHPARITY_MODELS"

// Settings is what a user gives.
type Settings struct {
	FirstParty []string // import path prefixes
	Models     []string // names of model files
	ModelText  string   // models as text
	Confidence string   // empty for DefaultConfidence
}

// Options is what the settings mean. It does not change.
type Options struct {
	FirstParty []string           // import path prefixes, sorted, without repeats
	Confidence finding.Confidence // the least that is reported
	Table      *knowledge.Table   // the built-in models with the user's
}

// Options reads the model files. Its errors name the setting and, for a
// malformed model, begin with file:line:col.
func (s Settings) Options() (*Options, error) {
	confidence, err := ParseConfidence(s.Confidence)
	if err != nil {
		return nil, err
	}
	table := knowledge.Default()
	for _, name := range s.Models {
		if table, err = withFile(table, name); err != nil {
			return nil, err
		}
	}
	if s.ModelText != "" {
		if table, err = table.With("modeltext", strings.NewReader(s.ModelText)); err != nil {
			return nil, err
		}
	}
	prefixes := slices.Clone(s.FirstParty)
	slices.Sort(prefixes)
	return &Options{FirstParty: slices.Compact(prefixes), Confidence: confidence, Table: table}, nil
}

func withFile(table *knowledge.Table, name string) (*knowledge.Table, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("reading models: %w", err)
	}
	defer f.Close() // only read
	return table.With(name, f)
}

// ParseConfidence returns the confidence that s names, DefaultConfidence when
// it is empty.
func ParseConfidence(s string) (finding.Confidence, error) {
	switch c := finding.Confidence(s); c {
	case "":
		return DefaultConfidence, nil
	case finding.High, finding.Medium, finding.Low:
		return c, nil
	}
	return "", fmt.Errorf("unknown confidence %q: expected high, medium or low", s)
}

// Digest identifies what the summaries of a run depend on: first-party
// prefixes and models. A summary made under another digest is outdated. The
// reported confidence is not part of it.
func (o *Options) Digest() string {
	h := sha256.New()
	for _, p := range o.FirstParty {
		io.WriteString(h, p+"\n") // a hash never fails
	}
	io.WriteString(h, "\n"+o.Table.Digest())
	return hex.EncodeToString(h.Sum(nil))
}

// Shows reports whether a finding of confidence c is to be reported.
func (o *Options) Shows(c finding.Confidence) bool { return rank(c) >= rank(o.Confidence) }

func rank(c finding.Confidence) int {
	switch c {
	case finding.High:
		return 2
	case finding.Medium:
		return 1
	}
	return 0
}
