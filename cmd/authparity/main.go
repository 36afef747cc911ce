// Command authparity reports ways to a sensitive operation that lack the
// entitlement check or audit record of the main way.
//
// It analyses the packages of a module (authparity ./...), and it is a vet
// tool (go vet -vettool=$(which authparity) ./...). "authparity help" lists
// commands, flags, rules and exit codes.
package main

import (
	"os"

	"github.com/authparity/authparity/analyzers"
	"github.com/authparity/authparity/internal/driver"
)

func main() {
	os.Exit(driver.Main(analyzers.Suite(), os.Args[1:], driver.OS()))
}
