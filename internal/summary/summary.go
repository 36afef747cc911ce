// Package summary holds what importers need to know about a package's
// functions without their bodies.
package summary

import (
	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
)

// A Package is the summary of one first-party package.
type Package struct {
	Path        string
	Main        bool         // package main
	Imports     []string     // packages it imports directly, sorted
	Funcs       []*Func      // in source order, closures behind the function that holds them
	Conversions []Conversion // sorted, without repeats
	Marks       []Marked     // functions and interface methods with directives, sorted by ID
	Exceptions  []exception.Exception
	Problems    []Problem
	Coverage    Coverage
}

// A Problem is something wrong in the analysed source that the user must
// hear of, at its position: a misplaced directive, a type error, a function
// that was not analysed.
type Problem struct {
	finding.Position
	Message string
	Fatal   bool // a usage error (exit 2), as an unknown directive is; otherwise the analysis goes on
}

// Coverage counts what was and was not analysed in one package.
type Coverage struct {
	Functions  int      // functions with a body, closures included
	Skipped    []string // functions that were not analysed, with the reason after a colon
	Caps       []string // caps that were reached: name, function
	TypeErrors int      // type errors: what they touch was not analysed
	Incomplete string   // why the package was not (fully) analysed; empty when it was
}

// Marked is a function or interface method with its directives.
type Marked struct {
	ID    string
	Marks []Mark
}
