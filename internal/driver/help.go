package driver

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/authparity/authparity/internal/passes/config"
)

// help prints what the program is for, or the document of a rule.
func (p *program) help(args []string) error {
	if len(args) > 1 {
		return usagef("help takes one rule")
	}
	if len(args) == 0 || args[0] == "check" {
		p.usage()
		return nil
	}
	for _, r := range p.suite {
		if r.Analyzer.Name == args[0] {
			_, err := fmt.Fprintf(p.Stdout, "%s\n", strings.TrimSpace(r.Analyzer.Doc))
			return err
		}
	}
	return usagef("no help about %q: it is no rule", args[0])
}

func (p *program) usage() {
	fmt.Fprintf(p.Stdout, `%[1]s compares two ways to the same sensitive operation and reports the one
that lacks the entitlement check or the audit record of the other.

  %[1]s [check] [flags] [packages]   analyse packages, by default ./...
  %[1]s routes [flags] [packages]    list the entry points, and what guards each
  %[1]s exceptions [flags] [packages]
                                      list the exceptions with owner and days left
  %[1]s explain [flags] [packages]   print the inferred guards, audit calls and sinks
  %[1]s init [flags] [packages]      write what is inferred as a configuration file
  %[1]s help [rule]                  print this text, or what a rule reports
  %[1]s version                      print the version
  go vet -vettool=$(which %[1]s) ./...

Flags of check, which come before the packages:
`, name)
	printFlags(p.Stdout, newCheckFlags().set)
	fmt.Fprintf(p.Stdout, "\nFlags of routes beside those:\n")
	printFlags(p.Stdout, newRoutesFlags().own())
	fmt.Fprintf(p.Stdout, `
%s lists further model files, for check and go vet alike. go vet takes
-%s.firstparty and -%[2]s.confidence, and -RULE to apply only that rule.

Exit codes of check: %d nothing to report, %d findings, %d usage or configuration
error, %d no findings but not everything was analysed.

Rules:
`, config.EnvModels, config.Name, ExitOK, ExitFindings, ExitUsage, ExitIncomplete)
	for _, r := range p.suite {
		title, _, _ := strings.Cut(r.Analyzer.Doc, "\n")
		fmt.Fprintf(p.Stdout, "  %-16s %s\n", r.Analyzer.Name, title)
	}
}

// version prints the version of the module and of Go.
func (p *program) version(args []string) error {
	if len(args) > 0 {
		return usagef("version takes no arguments")
	}
	_, err := fmt.Fprintf(p.Stdout, "%s %s %s %s/%s\n", name, moduleVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// moduleVersion is the version of the module that this program was built from.
func moduleVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(unknown)"
}
