// Package below is a library: what is wrong there is reported there.
package below

import "net/http"

// Get answers.
func Get(w http.ResponseWriter, r *http.Request) {
	//authparity:allow fallbackauthz owner=a reason=b // want "exceptions: exception fallbackauthz is malformed: no until"
	w.WriteHeader(http.StatusOK)
}
