// A railway yard where a denial is logged and put into the answer: what goes on
// puts something else there.
package main

import (
	"log"
	"net/http"
	"os"
	"syscall"
)

type answer struct {
	Stopped bool
	Late    bool
}

type yard struct {
	masters map[string]bool
	trains  map[string]*os.Process
}

func (y *yard) IsAllowedStop(user, train string) bool { return y.masters[user+train] }

func (y *yard) stop(user, train string, a *answer) {
	if !y.IsAllowedStop(user, train) { // want "a denial by .*IsAllowedStop is only told"
		log.Printf("stop: user %s is not allowed to stop %s", user, train)
		a.Stopped = false
	}
	if err := y.trains[train].Kill(); err != nil {
		a.Stopped = false
		return
	}
	a.Stopped = true
}

func (y *yard) stopWell(user, train string, a *answer) {
	if !y.IsAllowedStop(user, train) {
		log.Printf("stop: user %s is not allowed to stop %s", user, train)
		a.Stopped = false
		return
	}
	if err := y.trains[train].Kill(); err != nil {
		a.Stopped = false
		return
	}
	a.Stopped = true
}

// slow leaves what it says: who reads the answer sees it.
func (y *yard) slow(user, train string, a *answer) {
	a.Late = true
	if !y.IsAllowedStop(user, train) {
		log.Printf("slow: user %s is not allowed to slow %s", user, train)
		a.Late = false
	}
	if a.Late {
		syscall.Kill(y.trains[train].Pid, syscall.SIGSTOP)
	}
}

func (y *yard) serve(w http.ResponseWriter, r *http.Request) {
	a := &answer{}
	y.stop(r.Header.Get("X-User"), r.PathValue("train"), a)
}

func (y *yard) serveWell(w http.ResponseWriter, r *http.Request) {
	a := &answer{}
	y.stopWell(r.Header.Get("X-User"), r.PathValue("train"), a)
}

func (y *yard) serveSlow(w http.ResponseWriter, r *http.Request) {
	a := &answer{}
	y.slow(r.Header.Get("X-User"), r.PathValue("train"), a)
}

func main() {
	y := &yard{}
	http.HandleFunc("POST /trains/{train}/stop", y.serve)
	http.HandleFunc("POST /trains/{train}/halt", y.serveWell)
	http.HandleFunc("POST /trains/{train}/slow", y.serveSlow)
	http.ListenAndServe(":8080", nil)
}
