// Package rule says what a rule is to the drivers: an ordinary analyzer, and
// the comparison behind it for a driver that has linked the program itself.
package rule

import (
	"golang.org/x/tools/go/analysis"

	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/link"
)

// A Rule is one question asked of a linked program.
type Rule struct {
	// Analyzer asks the question in every package main, over what that main
	// links. Its Name is the rule's name and its Doc the rule's only document.
	Analyzer *analysis.Analyzer

	// Compare asks it of one linked program. The findings come unsorted;
	// their Rule field is set. It is nil for the rule about exceptions from the
	// others, which package exception answers over the findings of all programs.
	Compare func(*link.Program) []*finding.Finding
}
