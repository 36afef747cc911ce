// Package caldav is a stub for tests: declarations with the signatures of
// github.com/samedi/caldav-go, and nothing behind them.
package caldav

import (
	"net/http"

	"github.com/samedi/caldav-go/data"
)

func SetupStorage(stg data.Storage) {}

func RequestHandler(writer http.ResponseWriter, request *http.Request) {}
