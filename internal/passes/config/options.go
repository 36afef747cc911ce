package config

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/settings"
)

// DefaultConfidence is the least confidence that is reported unless the user
// says otherwise.
const DefaultConfidence = finding.Medium

// EnvModels names the environment variable that lists model files, separated
// as PATH is. The command line and the go vet tool read it; as go vet passes
// no file contents into its cache key, it is the only way to give models
// there.
const EnvModels = "AUTHPARITY_MODELS"

// EnvConfig names the environment variable with the configuration file. The
// command line and the go vet tool read it, as they do EnvModels.
const EnvConfig = "AUTHPARITY_CONFIG"

// EnvToday names the environment variable with the day on which exceptions are
// judged, as YYYY-MM-DD; today without it. The command line and the go vet tool
// read it.
const EnvToday = "AUTHPARITY_TODAY"

// Settings is what a user gives.
type Settings struct {
	File       string   // name of the configuration file; empty for none
	FileText   string   // the configuration file as text
	FirstParty []string // import path prefixes
	Models     []string // names of model files
	ModelText  string   // models as text
	Confidence string   // empty for that of the configuration file, else DefaultConfidence
	Today      string   // YYYY-MM-DD; empty for today
	Chosen     []string // the only rules that a driver applies; empty for all
}

// Options is what the settings mean. It does not change.
type Options struct {
	FirstParty []string              // import path prefixes, sorted, without repeats
	Confidence finding.Confidence    // the least that is reported
	Table      *knowledge.Table      // the built-in models with the user's
	Rules      []settings.Text       // the only rules to apply, as the configuration file has them; empty for all
	File       *settings.File        // the configuration file; nil when there is none
	Today      time.Time             // the day on which exceptions are judged
	Exceptions []exception.Exception // of the configuration file
	Chosen     []string              // the only rules that the driver applies; empty for all
}

// Options reads the configuration file and the model files. What is given
// beside the file wins over it; lists of both are joined. Its errors name the
// setting and, for a malformed file, begin with file:line:col.
func (s Settings) Options() (*Options, error) {
	file, err := s.file()
	if err != nil {
		return nil, err
	}
	if s.Confidence == "" {
		s.Confidence = file.Confidence
	}
	confidence, err := ParseConfidence(s.Confidence)
	if err != nil {
		return nil, err
	}
	table, err := s.configured(file)
	if err != nil {
		return nil, err
	}
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
	for _, p := range file.FirstParty {
		prefixes = append(prefixes, p.Value)
	}
	slices.Sort(prefixes)
	today, err := exception.Today(s.Today)
	if err != nil {
		return nil, fmt.Errorf("reading the day: %w", err)
	}
	o := &Options{
		FirstParty: slices.Compact(prefixes), Confidence: confidence, Table: table, Rules: file.Rules,
		Today: today, Exceptions: file.Excepted(), Chosen: s.Chosen,
	}
	if file.Version != 0 {
		o.File = file
	}
	return o, nil
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

// Unknown reports the rules that the configuration file names and that are not
// among known, each as file:line:col.
func (o *Options) Unknown(known []string) error {
	var errs []error
	for _, r := range o.Rules {
		if !slices.Contains(known, r.Value) {
			errs = append(errs, fmt.Errorf("%s: unknown rule %q: expected some of %s", o.File.Place(r.At), r.Value, strings.Join(known, ", ")))
		}
	}
	excepted := slices.DeleteFunc(slices.Clone(known), func(name string) bool { return name == exception.Rule })
	for _, e := range o.Exceptions {
		if !slices.Contains(excepted, e.Rule) {
			errs = append(errs, fmt.Errorf("%s:%d:%d: exception for the unknown rule %q: expected one of %s", e.File, e.Line, e.Col, e.Rule, strings.Join(excepted, ", ")))
		}
	}
	return errors.Join(errs...)
}

// Applies reports whether a rule is among those that the configuration file
// and the driver choose.
func (o *Options) Applies(rule string) bool {
	return (len(o.Chosen) == 0 || slices.Contains(o.Chosen, rule)) && o.configures(rule)
}

func (o *Options) configures(rule string) bool {
	return len(o.Rules) == 0 || slices.ContainsFunc(o.Rules, func(t settings.Text) bool { return t.Value == rule })
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
