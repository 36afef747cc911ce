package vettool

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/passes/config"
	"github.com/authparity/authparity/internal/settings"
)

// options are those that a configuration file gives, with what the environment
// says. name is "" for no file.
func (t *Tool) options(name string) (*config.Options, error) {
	options, err := config.Settings{Models: t.Models, File: name, Today: t.Today}.Options()
	if err != nil {
		return nil, err
	}
	return options, options.Unknown(t.names())
}

func (t *Tool) names() []string {
	var names []string
	for _, a := range t.Analyzers {
		names = append(names, a.Name)
	}
	return names
}

// configure hands the settings for a unit, and what runs, to the pass that all
// analyzers require.
func (t *Tool) configure(u *unit, chosen []*analysis.Analyzer) error {
	file := t.Config
	if file == "" {
		file = u.configuration()
	}
	if _, err := t.options(file); err != nil {
		return err
	}
	var names []string
	for _, a := range chosen {
		names = append(names, a.Name)
	}
	for _, s := range [][2]string{{"config", file}, {"today", t.Today}, {ours, strings.Join(names, ",")}} {
		if s[1] == "" {
			continue
		}
		if err := config.Analyzer.Flags.Set(s[0], s[1]); err != nil {
			return err
		}
	}
	for _, file := range t.Models {
		if err := config.Analyzer.Flags.Set("models", file); err != nil {
			return err
		}
	}
	return nil
}

// configuration is the configuration file of a unit, "" for none: the one at
// the top of its module, or the nearest above it in the same repository. A
// module that a directory replaces, or that comes from elsewhere, is analysed
// with what applies to the one that uses it, not with a file of its own; which
// one that is no unit says, so that only files above it are looked for.
func (u *unit) configuration() string {
	top := config.Top(u.Dir)
	if top == "" {
		return ""
	}
	if m := u.module(); m == nil || m.Version != "" {
		top = filepath.Dir(top)
	}
	return above(top)
}

// above is the nearest configuration file in dir or above it, up to the top of
// the repository that holds dir; without a repository only in dir itself.
func above(dir string) string {
	name := filepath.Join(dir, settings.Name)
	if exists(name) {
		return name
	}
	for d := dir; ; d = filepath.Dir(d) {
		if exists(filepath.Join(d, ".git")) {
			break
		}
		if filepath.Dir(d) == d {
			return ""
		}
	}
	for d := dir; ; d = filepath.Dir(d) {
		if name := filepath.Join(d, settings.Name); exists(name) {
			return name
		}
		if exists(filepath.Join(d, ".git")) {
			return ""
		}
	}
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// configurations lists the configuration files that a unit may find, when
// cmd/go asks for the version: it then runs in the directory of the user, in
// the main module or the workspace. "" stands for none.
func (t *Tool) configurations() ([]string, error) {
	if t.Config != "" {
		return []string{t.Config}, nil
	}
	here, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("finding the working directory: %w", err)
	}
	list := []string{""}
	add := func(dir string) {
		if name := above(dir); name != "" && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	if top := config.Top(here); top != "" {
		add(top)
		add(filepath.Dir(top))
	}
	work := t.workspace(here)
	if work == "" {
		return list, nil
	}
	text, err := os.ReadFile(work)
	if err != nil {
		return nil, fmt.Errorf("reading the workspace: %w", err)
	}
	parsed, err := modfile.ParseWork(work, text, nil)
	if err != nil {
		return nil, fmt.Errorf("reading the workspace: %w", err)
	}
	for _, use := range parsed.Use {
		dir := filepath.FromSlash(use.Path)
		if !filepath.IsAbs(dir) {
			dir = filepath.Join(filepath.Dir(work), dir)
		}
		add(dir)
		add(filepath.Dir(dir))
	}
	return list, nil
}

// workspace is the go.work file that applies in a directory, "" for none.
func (t *Tool) workspace(dir string) string {
	switch t.Workspace {
	case "":
	case "off":
		return ""
	default:
		return t.Workspace
	}
	for {
		if name := filepath.Join(dir, "go.work"); exists(name) {
			return name
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}
