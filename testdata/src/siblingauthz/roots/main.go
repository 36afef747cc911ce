// The root of an API holds many resources: what lies there directly has
// nothing in common. What lies at one resource has.
package main

import (
	"net/http"
	"os"
)

var grants map[string]bool

func allowed(w http.ResponseWriter, r *http.Request) bool {
	if !grants[r.Header.Get("X-User")+r.PathValue("id")] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return false
	}
	return true
}

func addTeam(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.WriteFile("teams", nil, 0o600)
	}
}

func addJob(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.WriteFile("jobs", nil, 0o600)
	}
}

func addRole(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.WriteFile("roles", nil, 0o600)
	}
}

func addRule(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.WriteFile("rules", nil, 0o600)
	}
}

func renameTeam(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.Rename("teams/"+r.PathValue("id"), "teams/new")
	}
}

func lockTeam(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.Chmod("teams/"+r.PathValue("id"), 0o400)
	}
}

func clearTeam(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.Truncate("teams/"+r.PathValue("id"), 0)
	}
}

func moveTeam(w http.ResponseWriter, r *http.Request) {
	if allowed(w, r) {
		os.Rename("teams/"+r.PathValue("id"), "teams/moved")
	}
}

// dropTeams lies at the collection that single teams lie below.
func dropTeams(w http.ResponseWriter, r *http.Request) { // want "dropTeams reaches os.RemoveAll without .*allowed"
	os.RemoveAll("teams")
}

func main() {
	http.HandleFunc("POST /api/v1/teams", addTeam)
	http.HandleFunc("POST /api/v1/teams/{id}/rename", renameTeam)
	http.HandleFunc("POST /api/v1/teams/{id}/lock", lockTeam)
	http.HandleFunc("POST /api/v1/teams/{id}/clear", clearTeam)
	http.HandleFunc("POST /api/v1/teams/{id}/move", moveTeam)
	http.HandleFunc("POST /api/v1/teams/{id}/drop", drop)
	http.HandleFunc("PUT /api/v1/teams/{id}", renameTeam)
	http.HandleFunc("PATCH /api/v1/teams/{id}", clearTeam)
	http.HandleFunc("LOCK /api/v1/teams/{id}", lockTeam)
	http.HandleFunc("MOVE /api/v1/teams/{id}", moveTeam)
	http.HandleFunc("DELETE /api/v1/teams", dropTeams)
	http.HandleFunc("POST /api/v1/jobs", addJob)
	http.HandleFunc("POST /api/v1/jobs/{id}", addJob)
	http.HandleFunc("POST /api/v1/roles", addRole)
	http.HandleFunc("POST /api/v1/roles/{id}", addRole)
	http.HandleFunc("POST /api/v1/rules", addRule)
	http.HandleFunc("POST /api/v1/tips", addTip)
	http.ListenAndServe(":8080", nil)
}
