// Command mistakes has an exception for each thing that can be wrong with one
// by itself.
package main

import (
	"net/http"

	"exceptions/below"
)

func main() {
	http.HandleFunc("/", below.Get)

	good() //authparity:allow fallbackauthz until=2026-12-31 owner=a reason="the cache holds public copies" ticket=DOC-117
	good() //authparity:allow fallbackauthz until=2026-12-31 owner=a // want "exceptions: exception fallbackauthz is malformed: no reason"
	good() //authparity:allow fallbackauthz until=2026-13-01 owner=a reason=b // want "exceptions: exception fallbackauthz is malformed: \"2026-13-01\" is no day: expected YYYY-MM-DD"
	good() //authparity:allow fallbackauthz until=2026-11-21 owner=a reason=b // want "exceptions: exception for fallbackauthz .owner a. expired on 2026-11-21: expected a mended finding or a new decision"
	good() //authparity:allow fallbackauthz until=2026-11-22 owner=a reason=b
	good() //authparity:allow nosuchrule until=2026-12-31 owner=a reason=b // want "exceptions: exception for the unknown rule \"nosuchrule\": expected one of fallbackauthz"
	good() //authparity:allow exceptions until=2026-12-31 owner=a reason=b // want "exceptions: exception for the unknown rule \"exceptions\""
	good() //authparity:allow * until=2026-12-31 owner=a reason=b // want "exceptions: exception for \"\\*\" is over-broad: expected one rule"
	good() //authparity:allow fallbackauthz,siblingauthz until=2026-12-31 owner=a reason=b // want "is over-broad: expected one rule"
	good() //authparity:allow fallbackauthz until=2027-12-31 owner=a reason=b // want "exceptions: exception for fallbackauthz .owner a. is over-broad: it lasts until 2027-12-31, expected at most 366 days"
	good() //authparity:allow // want "exceptions: exception is malformed: no rule"
}

// good has one for each rule, and one of them again.
//
//authparity:allow fallbackauthz until=2026-12-31 owner=a reason=b
//authparity:allow fallbackaudit until=2026-12-31 owner=a reason=b
//authparity:allow fallbackauthz until=2026-12-30 owner=c reason=d // want "exceptions: exception for fallbackauthz .owner c. is given twice: expected it at main.go:29 only"
func good() {}
