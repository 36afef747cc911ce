package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/settings"
)

// file reads the configuration file; an empty one when there is none.
func (s Settings) file() (*settings.File, error) {
	switch {
	case s.File != "" && s.FileText != "":
		return nil, errors.New("both a configuration file and its text are given: expected one of them")
	case s.FileText != "":
		return settings.Parse("configtext", []byte(s.FileText))
	case s.File != "":
		content, err := os.ReadFile(s.File)
		if err != nil {
			return nil, fmt.Errorf("reading the configuration: %w", err)
		}
		return settings.Parse(filepath.ToSlash(s.File), content)
	}
	return &settings.File{}, nil
}

// configured is the built-in table with the models that the configuration
// file names, and then with its own entries.
func (s Settings) configured(file *settings.File) (*knowledge.Table, error) {
	table := knowledge.Default()
	for _, m := range file.Models {
		if s.FileText != "" {
			return nil, fmt.Errorf("%s: models: a text has no directory that files are relative to: expected entries", file.Place(m.At))
		}
		name := m.Value
		if !filepath.IsAbs(name) {
			name = filepath.Join(filepath.Dir(s.File), filepath.FromSlash(name))
		}
		with, err := withFile(table, name)
		if errors.Is(err, os.ErrNotExist) {
			return nil, fmt.Errorf("%s: %w", file.Place(m.At), err)
		}
		if err != nil {
			return nil, err
		}
		table = with
	}
	return file.Table(table)
}

// Root returns the configuration file at the top of the module that holds
// dir; "" when there is none.
func Root(dir string) string {
	top := Top(dir)
	if top == "" {
		return ""
	}
	name := filepath.Join(top, settings.Name)
	if _, err := os.Stat(name); err != nil {
		return ""
	}
	return name
}

// Top returns the directory of the module that holds dir, which is absolute;
// "" when dir is in none.
func Top(dir string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}
