// Three ways to deploy: two ask for the permission, the webhook's twin for
// the command line does not.
package main

import (
	"net/http"
	"os/exec"
)

type gate struct{ admins map[string]bool }

func (g *gate) MayDeploy(user string) bool { return g.admins[user] }

type deployer struct{ script string }

func (d *deployer) Deploy(ref string) error { return exec.Command(d.script, ref).Run() }

type api struct {
	gate   *gate
	deploy *deployer
}

func (a *api) rollout(w http.ResponseWriter, r *http.Request) {
	if !a.gate.MayDeploy(r.Header.Get("X-User")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	a.deploy.Deploy(r.FormValue("ref"))
}

func (a *api) promote(w http.ResponseWriter, r *http.Request) {
	if !a.gate.MayDeploy(r.Header.Get("X-User")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	a.deploy.Deploy("stable")
}

func (a *api) hotfix(w http.ResponseWriter, r *http.Request) { // want "hotfix reaches .*Deploy without .*MayDeploy, which its sibling .*(rollout|promote) calls at shared/main.go:[0-9]+ \\(2 of 2 siblings check\\)"
	a.deploy.Deploy("hotfix-" + r.FormValue("ref"))
}

// preview deploys nothing.
func (a *api) preview(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(r.FormValue("ref")))
}

func main() {
	a := &api{&gate{}, &deployer{"deploy.sh"}}
	http.HandleFunc("POST /rollout", a.rollout)
	http.HandleFunc("POST /promote", a.promote)
	http.HandleFunc("POST /hotfix", a.hotfix)
	http.HandleFunc("GET /preview", a.preview)
	http.ListenAndServe(":8080", nil)
}
