// Events on a bus: some kinds are kept for audit, by a listener that was
// registered for them.
package main

import (
	"net/http"
	"os"
	"siblingaudit/events/audit"
	"siblingaudit/events/bus"
)

type PasswordChangedEvent struct{ User string }

func (*PasswordChangedEvent) Name() string { return "password changed" }

type PageViewedEvent struct{ User string }

func (*PageViewedEvent) Name() string { return "page viewed" }

type api struct{ bus *bus.Bus }

func setPassword(user, password string) error {
	return os.WriteFile("passwords/"+user, []byte(password), 0o600)
}

func (a *api) changePassword(w http.ResponseWriter, r *http.Request) {
	if setPassword(r.Header.Get("X-User"), r.FormValue("password")) == nil {
		a.bus.Dispatch(&PasswordChangedEvent{r.Header.Get("X-User")})
	}
}

func (a *api) resetPassword(w http.ResponseWriter, r *http.Request) {
	if setPassword(r.PathValue("user"), r.FormValue("password")) != nil {
		return
	}
	a.bus.Dispatch(&PasswordChangedEvent{r.PathValue("user")})
}

// recoverByMail tells of another event, which nobody keeps.
func (a *api) recoverByMail(w http.ResponseWriter, r *http.Request) { // want "recoverByMail reaches .*setPassword without .*Dispatch\\(PasswordChangedEvent\\), which its sibling"
	setPassword(r.FormValue("user"), r.FormValue("password"))
	a.bus.Dispatch(&PageViewedEvent{r.FormValue("user")})
}

func main() {
	a := &api{&bus.Bus{}}
	audit.Keep(func(e *PasswordChangedEvent) string { return e.User })
	http.HandleFunc("POST /password", a.changePassword)
	http.HandleFunc("POST /users/{user}/password", a.resetPassword)
	http.HandleFunc("POST /recover", a.recoverByMail)
	http.ListenAndServe(":8080", nil)
}
