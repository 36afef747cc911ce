// Package analyzers is the suite: the only list of rules.
package analyzers

import (
	"slices"

	"github.com/authparity/authparity/analyzers/auditfields"
	"github.com/authparity/authparity/analyzers/breakglass"
	"github.com/authparity/authparity/analyzers/clienthint"
	"github.com/authparity/authparity/analyzers/exceptions"
	"github.com/authparity/authparity/analyzers/failopen"
	"github.com/authparity/authparity/analyzers/fallbackaudit"
	"github.com/authparity/authparity/analyzers/fallbackauthz"
	"github.com/authparity/authparity/analyzers/lateguard"
	"github.com/authparity/authparity/analyzers/siblingaudit"
	"github.com/authparity/authparity/analyzers/siblingauthz"
	"github.com/authparity/authparity/analyzers/transportauthz"
	"github.com/authparity/authparity/analyzers/weakguard"
	"github.com/authparity/authparity/internal/rule"
)

// Suite returns all rules, in the order in which they are documented.
func Suite() []*rule.Rule { return slices.Clone(suite) }

var suite = append(compared(), exceptions.New(compared()))

// compared are the rules that compare ways.
func compared() []*rule.Rule {
	return []*rule.Rule{
		fallbackauthz.Rule,
		fallbackaudit.Rule,
		siblingauthz.Rule,
		siblingaudit.Rule,
		transportauthz.Rule,
		auditfields.Rule,
		weakguard.Rule,
		lateguard.Rule,
		breakglass.Rule,
		failopen.Rule,
		clienthint.Rule,
	}
}
