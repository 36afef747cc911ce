package driver

import (
	"errors"
	"fmt"

	"github.com/authparity/authparity/internal/load"
)

// A usageError is a mistake in the command line or the configuration.
type usageError struct {
	err  error
	hint string // a further line; may be empty
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

// usagef makes a usageError that points to the help text.
func usagef(format string, args ...any) error {
	return &usageError{fmt.Errorf(format, args...), "run '" + name + " help' for usage"}
}

// exitCode is that of a run which ended with err. What says that there is
// nothing to analyse where the user pointed is a mistake of the user; any other
// failure means that the packages were not analysed.
func exitCode(err error) int {
	if _, ok := errors.AsType[*usageError](err); ok {
		return ExitUsage
	}
	if incomplete, ok := errors.AsType[*load.IncompleteError](err); ok {
		switch incomplete.Cause {
		case load.NoModule, load.NoPackages:
			return ExitUsage
		}
	}
	return ExitIncomplete
}
