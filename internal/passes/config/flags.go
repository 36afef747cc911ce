package config

import (
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/authparity/authparity/internal/exception"
)

// shared is what the flags of one Analyzer have been set to, and what that
// means once asked for.
type shared struct {
	mu       sync.Mutex
	settings Settings
	read     *Options // nil until asked for, and again after a flag is set
}

// options returns the same Options until a flag is set again. Errors are not
// kept: a driver stops at the first.
func (s *shared) options() (*Options, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.read != nil {
		return s.read, nil
	}
	o, err := s.settings.Options()
	if err != nil {
		return nil, err
	}
	s.read = o
	return o, nil
}

// change applies f to the settings.
func (s *shared) change(f func(*Settings)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.settings)
	s.read = nil
}

// A setting is one flag.
type setting struct {
	get func() string
	set func(string) error
}

// String implements flag.Value.
func (f setting) String() string {
	if f.get == nil {
		return "" // package flag asks the zero value
	}
	return f.get()
}

// Set implements flag.Value.
func (f setting) Set(value string) error { return f.set(value) }

// given returns a copy of the settings.
func (s *shared) given() Settings {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.settings
}

func (s *shared) file() string       { return s.given().File }
func (s *shared) fileText() string   { return s.given().FileText }
func (s *shared) firstParty() string { return strings.Join(s.given().FirstParty, ",") }
func (s *shared) models() string     { return strings.Join(s.given().Models, ",") }
func (s *shared) modelText() string  { return s.given().ModelText }
func (s *shared) confidence() string { return s.given().Confidence }
func (s *shared) today() string      { return s.given().Today }
func (s *shared) chosen() string     { return strings.Join(s.given().Chosen, ",") }

func (s *shared) addFirstParty(value string) error {
	prefixes, err := Prefixes(value)
	if err != nil {
		return err
	}
	s.change(func(to *Settings) {
		if value == "" {
			to.FirstParty = nil
		}
		to.FirstParty = append(to.FirstParty, prefixes...)
	})
	return nil
}

func (s *shared) addModels(value string) error {
	s.change(func(to *Settings) {
		if value == "" {
			to.Models = nil
			return
		}
		to.Models = append(to.Models, value)
	})
	return nil
}

func (s *shared) setFile(value string) error {
	s.change(func(to *Settings) { to.File = value })
	return nil
}

func (s *shared) setFileText(value string) error {
	s.change(func(to *Settings) { to.FileText = value })
	return nil
}

func (s *shared) setModelText(value string) error {
	s.change(func(to *Settings) { to.ModelText = value })
	return nil
}

func (s *shared) setToday(value string) error {
	_, err := exception.Today(value)
	if err == nil {
		s.change(func(to *Settings) { to.Today = value })
	}
	return err
}

func (s *shared) setChosen(value string) error {
	var names []string
	if value != "" {
		names = strings.Split(value, ",")
	}
	s.change(func(to *Settings) { to.Chosen = names })
	return nil
}

func (s *shared) setConfidence(value string) error {
	_, err := ParseConfidence(value)
	if err == nil {
		s.change(func(to *Settings) { to.Confidence = value })
	}
	return err
}

// Prefixes splits a list of import path prefixes at commas. The empty string
// is the empty list; an empty prefix in a list is an error, as it would make
// every package first-party.
func Prefixes(list string) ([]string, error) {
	if list == "" {
		return nil, nil
	}
	prefixes := strings.Split(list, ",")
	if slices.Contains(prefixes, "") {
		return nil, errors.New("empty import path prefix")
	}
	return prefixes, nil
}
