// Package config is the pass that knows the options of a run: which packages
// are first-party, what the user's models add, how sure a finding must be.
package config

import (
	"reflect"

	"golang.org/x/tools/go/analysis"
)

// Name is the name of Analyzer, and the prefix of its flags where a driver
// gives every analyzer's flags its name: -authparity.firstparty.
const Name = "authparity"

// Analyzer has no facts and reports nothing. Its result is an *Options, the
// same for every package of a run.
//
// It is shared by all analyzers that require it, and so are its flags:
//
//   - firstparty: import path prefix of packages to analyse beside those of
//     the main module; may be repeated or separated by commas, and the empty
//     value forgets those given before
//   - models: model file; may be repeated, and the empty value forgets those
//     given before
//   - modeltext: models as text, for a driver whose settings are inline; the
//     last one counts
//   - config: configuration file; empty for none
//   - configtext: the configuration file as text, for a driver whose settings
//     are inline
//   - confidence: high, medium or low: the least confidence that is reported
//   - today: the day on which exceptions are judged, as YYYY-MM-DD; empty for
//     today
//   - chosen: the only rules that the driver applies, separated by commas; empty
//     for all. What a rule says of exceptions depends on it
var Analyzer = newAnalyzer()

func newAnalyzer() *analysis.Analyzer {
	s := new(shared)
	a := &analysis.Analyzer{
		Name:             Name,
		Doc:              "the options of authparity",
		URL:              "https://github.com/authparity/authparity",
		RunDespiteErrors: true,
		ResultType:       reflect.TypeFor[*Options](),
		Run:              func(*analysis.Pass) (any, error) { return s.options() },
	}
	a.Flags.Var(setting{s.firstParty, s.addFirstParty}, "firstparty", "analyse packages below this import `path` too (may be repeated)")
	a.Flags.Var(setting{s.models, s.addModels}, "models", "read models from this `file` (may be repeated)")
	a.Flags.Var(setting{s.modelText, s.setModelText}, "modeltext", "models as `text`")
	a.Flags.Var(setting{s.file, s.setFile}, "config", "read the configuration from this `file`")
	a.Flags.Var(setting{s.fileText, s.setFileText}, "configtext", "the configuration as `text`")
	a.Flags.Var(setting{s.confidence, s.setConfidence}, "confidence", "report findings of this `level` and above: high, medium or low")
	a.Flags.Var(setting{s.today, s.setToday}, "today", "judge exceptions as on this `day`")
	a.Flags.Var(setting{s.chosen, s.setChosen}, "chosen", "the only `rules` that are applied")
	return a
}
