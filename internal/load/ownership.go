package load

import (
	"os"
	"path/filepath"
	"strings"
)

// An ownership decides what is first-party.
type ownership struct {
	prefixes []string
	base     string   // what a replacement's relative path is relative to
	near     []string // directories in which a replacement is first-party
}

func newOwnership(cfg Config, env goEnv) ownership {
	o := ownership{base: env.root()}
	if env.inWorkspace() {
		o.base = filepath.Dir(env.GOWORK)
	}
	o.near = []string{filepath.Dir(o.base)}
	if top := repository(o.base); top != "" {
		o.near = append(o.near, top)
	}
	for _, p := range cfg.FirstParty {
		o.prefixes = append(o.prefixes, strings.TrimRight(strings.TrimSuffix(p, "..."), "/"))
	}
	return o
}

// firstParty reports whether p is to be analysed.
func (o ownership) firstParty(p *listed) bool {
	if p.Standard {
		return false
	}
	for _, prefix := range o.prefixes {
		if prefix != "" && (p.ImportPath == prefix || strings.HasPrefix(p.ImportPath, prefix+"/")) {
			return true
		}
	}
	return p.Module != nil && (p.Module.Main || o.local(p.Module))
}

// local reports whether m is replaced by a directory near the workspace.
func (o ownership) local(m *listedModule) bool {
	if m.Replace == nil || m.Replace.Version != "" {
		return false
	}
	// A vendored module has no directory, but it names the one it was
	// copied from.
	dir := absolute(o.base, m.Replace.Path)
	if m.Replace.Dir != "" {
		dir = m.Replace.Dir
	}
	for _, top := range o.near {
		if rel, err := filepath.Rel(top, dir); err == nil && filepath.IsLocal(rel) {
			return true
		}
	}
	return false
}

// repository is the top of the git repository that holds dir; "" when there
// is none. A worktree or a submodule has a file .git.
func repository(dir string) string {
	for {
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}
