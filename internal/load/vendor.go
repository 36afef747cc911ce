package load

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// mod is the value of the user's -mod flag; "" without one.
func (e goEnv) mod() string {
	value := ""
	for _, flag := range strings.Fields(e.GOFLAGS) {
		flag = strings.TrimLeft(strings.Trim(flag, `"'`), "-")
		if v, ok := strings.CutPrefix(flag, "mod="); ok {
			value = v
		}
	}
	return value
}

// vendor is the vendor directory; "" when there is none.
func (e goEnv) vendor() string {
	top := e.root()
	if e.inWorkspace() {
		top = filepath.Dir(e.GOWORK)
	}
	dir := filepath.Join(top, "vendor")
	if _, err := os.Stat(filepath.Join(dir, "modules.txt")); err != nil {
		return ""
	}
	return dir
}

// vendored reports whether the packages come from the vendor directory.
func vendored(packages []*listed, vendor string) bool {
	return slices.ContainsFunc(packages, func(p *listed) bool {
		return strings.HasPrefix(p.Dir, vendor+string(filepath.Separator))
	})
}

// listVendored lists with the vendor directory if modules cannot be had
// otherwise: when go list failed with err, or misses packages. If there is no
// more to be had from the vendor directory, all stays as it was.
func (l *listing) listVendored(ctx context.Context, cfg Config, err error) error {
	vendor := l.env.vendor()
	missing := missingPackages(l.packages)
	var incomplete *IncompleteError
	switch {
	case vendor == "", l.env.mod() == "vendor", vendored(l.packages, vendor):
		return err
	case err == nil && len(missing) == 0:
		return nil
	case err != nil && (!errors.As(err, &incomplete) || incomplete.Cause != ListFailed):
		return err
	}
	packages, warnings, vendorErr := listPackages(ctx, cfg, "-mod=vendor")
	if ctx.Err() != nil {
		return listFailure(ctx, "", ctx.Err())
	}
	if vendorErr != nil {
		return err
	}
	var cause string
	if err != nil {
		cause = incomplete.Detail
	} else {
		still := missingPackages(packages)
		if len(still) >= len(missing) {
			return nil
		}
		cause = firstGained(missing, still).Error.Err
	}
	l.packages = packages
	l.warnings = append(warnings, "modules could not be loaded ("+causeLine(cause)+"); analysed with the vendor directory")
	return nil
}

// missingPackages are those that are imported and that no module has, or
// whose module could not be had.
func missingPackages(packages []*listed) []*listed {
	var missing []*listed
	for _, p := range packages {
		if p.Error != nil && p.DepOnly && p.Dir == "" {
			missing = append(missing, p)
		}
	}
	return missing
}

// firstGained is the first of more packages that is not among fewer.
func firstGained(more, fewer []*listed) *listed {
	without := make(map[string]bool)
	for _, p := range fewer {
		without[p.ImportPath] = true
	}
	return more[slices.IndexFunc(more, func(p *listed) bool { return !without[p.ImportPath] })]
}

// causeLine is the first line of what the go command says that names a cause:
// lines before it tell who requires the module.
func causeLine(said string) string {
	first := ""
	for line := range strings.Lines(said) {
		line = strings.TrimPrefix(strings.TrimSpace(line), "go: ")
		if first == "" {
			first = line
		}
		line, _, _ = strings.Cut(line, "; to add") // and how
		if line != "" && !strings.HasSuffix(line, " requires") {
			return line
		}
	}
	return first
}
