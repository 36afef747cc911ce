// Package bad has directives that are misspelt or stand in the wrong place.
// The test that reads these is the summaries pass's.
package bad

// want +1 "misplaced directive"
//authparity:guard

import "errors"

var errDenied = errors.New("denied")

// Can decides; its directive is misspelt.
//
// want +2 "unknown directive"
//
//authparity:gaurd
func Can(user string) error {
	if user == "" {
		return errDenied
	}
	return nil
}

// Note has a directive that was given up long ago.
//
// want +2 "unknown directive"
//
//authparity:ignore reason=none
func Note() {}

// Pass has a key that guards do not have.
//
// want +2 "unknown directive key"
//
//authparity:guard kind=read
func Pass(user string) bool { return user != "" }

// Grade has a value that its key does not have.
//
// want +2 "unknown directive value"
//
//authparity:guard strength=enormous
func Grade(user string) bool { return user != "" }

// A Policy is a type, which can be no guard.
//
// want +2 "misplaced directive"
//
//authparity:guard
type Policy struct {
	// want +1 "misplaced directive"
	//authparity:audit
	Trail []string
}

// want +2 "misplaced directive"
//
//authparity:sink kind=write
var wipe = func() {}

// want +2 "misplaced directive"
//
//authparity:primary
const mode = "native"

// Run has directives inside.
func Run(user string) {
	// want +1 "misplaced directive"
	//authparity:fallback
	if err := Can(user); err != nil {
		wipe()
	}
	println(mode) // see above
}

// This one is cut off from its function by an empty line.

// want +1 "misplaced directive"
//authparity:guard

func Alone() {}
