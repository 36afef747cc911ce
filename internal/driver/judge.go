package driver

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/passes/config"
)

// A judgement is what exceptions make of the findings of a run.
type judgement struct {
	open       []*finding.Finding // sorted, mistakes in exceptions among them
	suppressed []suppressed       // sorted
	notes      []*finding.Finding // sorted
	book       *exception.Book
}

// A suppressed finding is covered by an exception.
type suppressed struct {
	Finding *finding.Finding
	By      exception.Exception
}

// judge applies the exceptions of a run. A finding of low confidence needs an
// exception as any other, though it may not be shown.
func (p *program) judge(req *request, options *config.Options, done *run) judgement {
	list := slices.Clone(options.Exceptions)
	for _, s := range done.summaries {
		list = append(list, s.Exceptions...)
	}
	j := judgement{book: exception.New(list, options.Today)}
	for _, f := range done.findings {
		if e := j.book.Cover(f); e != nil {
			j.suppressed = append(j.suppressed, suppressed{f, e.Exception})
		} else {
			j.open = append(j.open, f)
		}
	}
	if !slices.Contains(ruleNames(req.rules), exception.Rule) {
		return j
	}
	mistakes, notes := j.book.Mistakes(compared(ruleNames(p.suite)))
	j.notes = notes
	j.open = append(append(j.open, mistakes...), j.book.Usage(whole(req, done))...)
	j.open = finding.Sort(j.open)
	return j
}

// compared takes the rule about exceptions out of a list of rules.
func compared(names []string) []string {
	return slices.DeleteFunc(names, func(name string) bool { return name == exception.Rule })
}

// whole tells of an exception whether everything was analysed that may need it:
// its rule was applied, to all packages of the module, and nothing was left out.
func whole(req *request, done *run) func(*exception.Exception) bool {
	rules := compared(ruleNames(req.rules))
	all := complete(done) && everything(req, done)
	main := map[string]bool{}
	for _, m := range done.loaded.Modules {
		main[m.Path] = m.Main
	}
	module := map[string]string{}
	for _, p := range done.loaded.Packages {
		module[p.ImportPath] = p.Module
	}
	return func(e *exception.Exception) bool {
		return all && slices.Contains(rules, e.Rule) && (e.External || main[module[path.Dir(e.File)]])
	}
}

// complete reports whether nothing of the loaded packages was left out.
func complete(done *run) bool {
	if len(done.crashes) > 0 {
		return false
	}
	for i, p := range done.loaded.Packages {
		c := done.summaries[i].Coverage
		if gap(p, c.Incomplete) != "" || c.TypeErrors > 0 || len(c.Skipped) > 0 {
			return false
		}
	}
	return true
}

// everything reports whether the patterns of a request name all packages of
// the module or workspace.
func everything(req *request, done *run) bool {
	dir, err := filepath.Abs(req.dir)
	if err != nil {
		return false
	}
	if top, err := filepath.EvalSymlinks(dir); err == nil {
		dir = top
	}
	root := done.loaded.ModuleDir
	if top, err := filepath.EvalSymlinks(root); err == nil {
		root = top
	}
	for _, m := range done.loaded.Modules {
		if m.Main && m.Dir != done.loaded.ModuleDir && !strings.HasPrefix(m.Dir, done.loaded.ModuleDir+string(filepath.Separator)) {
			return false // a module of the workspace that lies elsewhere
		}
	}
	return slices.ContainsFunc(req.patterns, func(pattern string) bool {
		return pattern == "./..." && dir == root || done.loaded.ModulePath != "" && pattern == done.loaded.ModulePath+"/..."
	})
}
