package load

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A listed package is what go list prints of it.
type listed struct {
	ImportPath     string
	Name           string
	Dir            string
	GoFiles        []string
	CgoFiles       []string
	IgnoredGoFiles []string
	TestGoFiles    []string
	XTestGoFiles   []string
	Imports        []string
	ImportMap      map[string]string
	EmbedPatterns  []string
	Standard       bool
	DepOnly        bool
	Export         string // file with export data; "" when the build cache has none
	Module         *listedModule
	Error          *listedError
}

type listedModule struct {
	Path      string
	Version   string
	Dir       string
	Main      bool
	GoVersion string
	Replace   *listedModule
}

type listedError struct {
	ImportStack []string
	Pos         string // file:line:col, relative to the working directory or absolute
	Err         string
}

const fields = "ImportPath,Name,Dir,GoFiles,CgoFiles,IgnoredGoFiles,TestGoFiles,XTestGoFiles," +
	"Imports,ImportMap,EmbedPatterns,Standard,DepOnly,Export,Module,Error"

func (p *listed) hasFiles() bool { return len(p.GoFiles)+len(p.CgoFiles) > 0 }

// sources are the paths of the Go files, in a fixed order.
func (p *listed) sources() []string {
	var files []string
	for _, names := range [][]string{p.GoFiles, p.CgoFiles} {
		for _, name := range names {
			files = append(files, absolute(p.Dir, name))
		}
	}
	return files
}

// embedError reports whether the go command's error is that a //go:embed
// pattern matches no file, such as those of a front end that has not been
// built. It changes no type.
func (p *listed) embedError() bool {
	return p.Error != nil && slices.ContainsFunc(p.EmbedPatterns, func(pattern string) bool {
		return strings.HasPrefix(p.Error.Err, "pattern "+pattern+": ")
	})
}

// resolve is the import path that a path written in p stands for.
func (p *listed) resolve(path string) string {
	if mapped, ok := p.ImportMap[path]; ok {
		return mapped
	}
	return path
}

// dir is the directory of the module's source.
func (m *listedModule) dir() string {
	if m.Replace != nil && m.Replace.Dir != "" {
		return m.Replace.Dir
	}
	return m.Dir
}

func absolute(dir, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}

// goEnv is what go env prints.
type goEnv struct {
	GOARCH    string
	GOFLAGS   string
	GOMOD     string // path of go.mod; "" or os.DevNull when there is none
	GOWORK    string // path of go.work; "" or "off" when there is none
	GOVERSION string
}

func (e goEnv) inModule() bool    { return e.GOMOD != "" && e.GOMOD != os.DevNull }
func (e goEnv) inWorkspace() bool { return e.GOWORK != "" && e.GOWORK != "off" }

// root is the directory of the main module, or of a go.work without one.
func (e goEnv) root() string {
	if e.inModule() {
		return filepath.Dir(e.GOMOD)
	}
	return filepath.Dir(e.GOWORK)
}

// A listing is all that the go command tells.
type listing struct {
	env      goEnv
	packages []*listed // each import path once
	warnings []string
}

// list runs the go command.
//
// go list -export names the export data of each package, and compiles what
// the build cache does not hold. With -n, "print the commands but do not run
// them", it looks into the cache and compiles nothing: packages that would
// have to be compiled, and all that import them, have no Export. So there is
// export data either for a package and all its dependencies, or for neither.
//
// (A -toolexec program that fails on everything but -V=full finds less: it
// also gets the go command's probes of the C compiler, and without them the
// action IDs of runtime/cgo, net and all their importers are others.)
func list(ctx context.Context, cfg Config) (listing, error) {
	var l listing
	out, said, err := goCommand(ctx, cfg, "env", "-json", "GOARCH", "GOFLAGS", "GOMOD", "GOWORK", "GOVERSION")
	if err != nil {
		return l, listFailure(ctx, said.String(), err)
	}
	if err := json.Unmarshal(out, &l.env); err != nil {
		return l, fmt.Errorf("reading go env: %w", err)
	}
	if !l.env.inModule() && !l.env.inWorkspace() {
		return l, &IncompleteError{NoModule, "no go.mod in " + cfg.Dir + " or a directory above it"}
	}
	l.packages, l.warnings, err = listPackages(ctx, cfg)
	return l, l.listVendored(ctx, cfg, err)
}

// listPackages runs go list with additional flags; they win over the user's.
func listPackages(ctx context.Context, cfg Config, flags ...string) ([]*listed, []string, error) {
	// -pgo=off: with a default.pgo the same package would be listed once for
	// each main package.
	args := slices.Concat(flags, []string{"-pgo=off", "-e", "-deps", "-json=" + fields, "--"}, cfg.Patterns)
	out, said, err := goCommand(ctx, cfg, append([]string{"list", "-n", "-export"}, args...)...)
	if err != nil && ctx.Err() == nil && !said.isReason() {
		// Among the printed commands the reason is hard to find. And should a
		// go command not know this use of -n, all types come from source.
		out, said, err = goCommand(ctx, cfg, append([]string{"list"}, args...)...)
	}
	if err != nil {
		return nil, nil, listFailure(ctx, said.String(), err)
	}
	packages, err := decode(out)
	return packages, warnings(said.String()), err
}

// decode reads the packages that go list printed.
func decode(out []byte) ([]*listed, error) {
	var all []*listed
	seen := make(map[string]bool)
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		p := new(listed)
		err := d.Decode(p)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading go list: %w", err)
		}
		if !seen[p.ImportPath] {
			seen[p.ImportPath] = true
			all = append(all, p)
		}
	}
}

// goCommand runs the go command in cfg.Dir.
func goCommand(ctx context.Context, cfg Config, args ...string) (stdout []byte, said *messageWriter, err error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = cfg.Dir
	if cfg.Env != nil {
		// The go command finds its directory by PWD, symbolic links and all.
		cmd.Env = slices.Concat(cfg.Env, []string{"PWD=" + cfg.Dir})
	}
	cmd.WaitDelay = 5 * time.Second // for children of go that hold the pipes after it was killed
	said = new(messageWriter)
	cmd.Stderr = said
	stdout, err = cmd.Output()
	return stdout, said, err
}

// A messageWriter keeps what a go command says and drops the commands that
// -n prints: with an empty build cache they are a megabyte and more.
type messageWriter struct {
	commands bool // commands have been printed: only lines that begin with "go: " are said
	said     strings.Builder
	line     []byte // the beginning of a line
}

func (w *messageWriter) Write(b []byte) (int, error) {
	for line := range bytes.Lines(b) {
		w.line = append(w.line, line...)
		if line[len(line)-1] == '\n' {
			w.end()
		}
	}
	return len(b), nil
}

func (w *messageWriter) end() {
	// Each package's commands begin with these, in either order.
	w.commands = w.commands || bytes.HasPrefix(w.line, []byte("mkdir -p $WORK")) || string(w.line) == "#\n"
	switch {
	case bytes.HasPrefix(w.line, []byte("go: downloading ")):
	case !w.commands, bytes.HasPrefix(w.line, []byte("go: ")):
		w.said.Write(w.line)
	}
	w.line = w.line[:0]
}

func (w *messageWriter) String() string {
	if len(w.line) > 0 {
		w.end()
	}
	return w.said.String()
}

// isReason reports whether all that was said is why the go command failed: it
// found no packages to print commands for. To run it without -n would only
// fail again, after waiting for the network again.
func (w *messageWriter) isReason() bool {
	return strings.HasPrefix(w.String(), "go: ") && !w.commands
}

// warnings are the lines of go list that begin with "go: warning: ".
func warnings(stderr string) []string {
	var found []string
	for line := range strings.Lines(stderr) {
		if w, ok := strings.CutPrefix(line, "go: warning: "); ok {
			found = append(found, strings.TrimSpace(w))
		}
	}
	return found
}
