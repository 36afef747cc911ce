// Package settings knows the configuration file, .authparity.yml: what may
// stand in it, and what that means as models.
package settings

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/authparity/authparity/internal/knowledge"
)

// Name is the name of the file at the top of a module.
const Name = ".authparity.yml"

// A File is what a configuration file says. The tags say how it is written:
// yaml the key, need that it must be there, one the values that it can have,
// doc what it means. Parse and Schema follow them.
type File struct {
	Version    int         `yaml:"version" need:"true" one:"1" doc:"the version of this format"`
	Confidence string      `yaml:"confidence" one:"high,medium,low" doc:"report findings of this confidence and above"`
	Rules      []Text      `yaml:"rules" doc:"names of the only rules to apply"`
	FirstParty []Text      `yaml:"first-party" doc:"import paths of packages to analyse beside those of the main module"`
	Models     []Text      `yaml:"models" doc:"model files, relative to this file"`
	Guards     []Guard     `yaml:"guards" doc:"functions that decide allow or deny for the caller"`
	Audits     []Audit     `yaml:"audits" doc:"functions that leave an audit event"`
	Sinks      []Sink      `yaml:"sinks" doc:"sensitive operations"`
	Reject     []Reject    `yaml:"reject" doc:"functions that are not what they are inferred to be"`
	Exceptions []Exception `yaml:"exceptions" doc:"findings that are known, until a day"`

	name string // of the file, as it stands in messages
}

// A Text is a value with its place.
type Text struct {
	Value string
	At    Place
}

// A Place is a line and column, from 1.
type Place struct{ Line, Col int }

// A Guard decides allow or deny for the caller.
type Guard struct {
	At         Place  `yaml:"-"`
	Func       string `yaml:"func" need:"true" doc:"the function as (*types.Func).FullName prints it"`
	Strength   string `yaml:"strength" need:"true" one:"identity,role,permission,object" doc:"what is decided on: who calls, a role, a permission, this object"`
	Result     int    `yaml:"result" need:"true" doc:"index of the result that decides, from 0"`
	Deny       string `yaml:"deny" one:"false,true,error,zero" doc:"the value that denies"`
	Middleware bool   `yaml:"middleware" doc:"the result is a middleware that asks the guard"`
}

// An Audit leaves an audit event.
type Audit struct {
	At   Place  `yaml:"-"`
	Func string `yaml:"func" need:"true" doc:"the function as (*types.Func).FullName prints it"`
}

// A Sink is a sensitive operation.
type Sink struct {
	At       Place  `yaml:"-"`
	Func     string `yaml:"func" need:"true" doc:"the function as (*types.Func).FullName prints it"`
	Kind     string `yaml:"kind" need:"true" one:"read,write,delete,exec,mint,secret,send,disclose" doc:"what it does"`
	Resource *int   `yaml:"resource" doc:"index of the argument that names the resource, from 0"`
	Data     *int   `yaml:"data" doc:"index of the argument that is written or sent, from 0"`
}

// A Reject says what a function is not, whatever is inferred.
type Reject struct {
	At   Place  `yaml:"-"`
	Func string `yaml:"func" need:"true" doc:"the function as (*types.Func).FullName prints it"`
	Role string `yaml:"role" need:"true" one:"guard,audit,sink" doc:"what it is not"`
}

// Table returns the built-in models, or those of t, with what the file says.
// Mistakes are reported together, each as file:line:col.
func (f *File) Table(t *knowledge.Table) (*knowledge.Table, error) {
	table, err := t.WithLines(f.name, f.lines())
	if err := errors.Join(err, f.contradictions()); err != nil {
		return nil, err
	}
	return table, nil
}

// Place is where something stands in the file, as file:line:col.
func (f *File) Place(at Place) string { return fmt.Sprintf("%s:%d:%d", f.name, at.Line, at.Col) }

// lines are the entries as model lines, in the order of the file.
func (f *File) lines() []knowledge.Line {
	var lines []knowledge.Line
	add := func(at Place, format string, args ...any) {
		if args[0] == "" {
			return // no function: a mistake that Parse reports
		}
		lines = append(lines, knowledge.Line{Text: strings.TrimSpace(fmt.Sprintf(format, args...)), Line: at.Line, Col: at.Col})
	}
	for _, g := range f.Guards {
		if g.Strength == "" {
			continue
		}
		add(g.At, "guard %s result=%d strength=%s%s%s", g.Func, g.Result, g.Strength, setting("deny", g.Deny), flag("middleware", g.Middleware))
	}
	for _, a := range f.Audits {
		add(a.At, "audit %s", a.Func)
	}
	for _, s := range f.Sinks {
		if s.Kind == "" {
			continue
		}
		add(s.At, "sink %s kind=%s%s%s", s.Func, s.Kind, index("resource", s.Resource), index("data", s.Data))
	}
	for i, r := range f.Reject {
		if f.firstReject(r.Func) == i && r.Role != "" {
			add(r.At, "none %s role=%s", r.Func, strings.Join(f.rejected(r.Func), ","))
		}
	}
	slices.SortStableFunc(lines, func(a, b knowledge.Line) int { return a.Line - b.Line })
	return lines
}

// rejected lists the roles that a function does not have.
func (f *File) rejected(name string) []string {
	var roles []string
	for _, r := range f.Reject {
		if r.Func == name && r.Role != "" && !slices.Contains(roles, r.Role) {
			roles = append(roles, r.Role)
		}
	}
	return roles
}

func (f *File) firstReject(name string) int {
	return slices.IndexFunc(f.Reject, func(r Reject) bool { return r.Func == name })
}

func setting(key, value string) string {
	if value == "" {
		return ""
	}
	return " " + key + "=" + value
}

func flag(key string, set bool) string {
	if !set {
		return ""
	}
	return " " + key + "=true"
}

func index(key string, i *int) string {
	if i == nil {
		return ""
	}
	return fmt.Sprintf(" %s=%d", key, *i)
}

// contradictions reports what is rejected twice, or rejected and declared.
// What is declared twice, the table finds.
func (f *File) contradictions() error {
	declared, rejected := map[string]Place{}, map[string]Place{}
	for _, g := range f.Guards {
		declared["guard "+g.Func] = g.At
	}
	for _, a := range f.Audits {
		declared["audit "+a.Func] = a.At
	}
	for _, s := range f.Sinks {
		declared["sink "+s.Func] = s.At
	}
	var errs []error
	for _, r := range f.Reject {
		key := r.Role + " " + r.Func
		if at, ok := declared[key]; ok {
			errs = append(errs, fmt.Errorf("%s: %s is rejected as %s here and declared as one in line %d: expected one of both", f.Place(r.At), r.Func, r.Role, at.Line))
		}
		if at, ok := rejected[key]; ok {
			errs = append(errs, fmt.Errorf("%s: %s is rejected as %s twice: expected it in line %d only", f.Place(r.At), r.Func, r.Role, at.Line))
		}
		rejected[key] = r.At
	}
	return errors.Join(errs...)
}
