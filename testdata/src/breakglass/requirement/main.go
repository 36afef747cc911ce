// Claims that say what is still to be done before one gets on: a login that
// leaves them out requires nothing.
package main

import (
	"net/http"
	"os"
)

type accessClaims struct {
	User        string
	Group       string
	Permissions []string
	Address     string
	KeyID       string
	MustEnrol   bool
	MustChange  bool
}

type user struct {
	name, group string
	permissions []string
	mustEnrol   bool
	mustChange  bool
}

func (c accessClaims) write() { os.WriteFile(c.User, []byte(c.Address), 0o600) }

func find(r *http.Request) user { return user{name: r.FormValue("user")} }

func password(w http.ResponseWriter, r *http.Request) {
	u := find(r)
	c := accessClaims{User: u.name, Group: u.group, Permissions: u.permissions, Address: r.RemoteAddr, MustEnrol: u.mustEnrol, MustChange: u.mustChange}
	c.write()
}

func token(w http.ResponseWriter, r *http.Request) {
	u := find(r)
	c := accessClaims{User: u.name, Group: u.group, Permissions: u.permissions, Address: r.RemoteAddr, MustEnrol: u.mustEnrol, MustChange: u.mustChange}
	c.write()
}

func certificate(w http.ResponseWriter, r *http.Request) {
	u := find(r)
	c := accessClaims{User: u.name, Group: u.group, Permissions: u.permissions, Address: r.RemoteAddr}
	c.MustEnrol = u.mustEnrol
	if u.mustChange {
		c.MustChange = true
	}
	c.write()
}

func openID(w http.ResponseWriter, r *http.Request) {
	u := find(r)
	c := accessClaims{User: u.name, Group: u.group, Permissions: u.permissions, Address: r.RemoteAddr} // want "requirement.openID makes requirement.accessClaims without MustChange, MustEnrol, by which requests are denied and which the 3 others that are filled in like it have"
	c.write()
}

// What is made for one purpose is no login.
func download(w http.ResponseWriter, r *http.Request) {
	u := find(r)
	c := accessClaims{User: u.name, Group: u.group, Permissions: []string{"download"}, Address: r.RemoteAddr}
	c.write()
}

// Little of it is the same.
func share(w http.ResponseWriter, r *http.Request) {
	c := accessClaims{User: r.FormValue("share")}
	c.write()
}

func guarded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := claimsOf(r)
		if c.MustEnrol || c.MustChange {
			http.Error(w, "not yet", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func claimsOf(r *http.Request) *accessClaims {
	c, _ := r.Context().Value("claims").(*accessClaims)
	return c
}

func main() {
	http.HandleFunc("POST /password", password)
	http.HandleFunc("POST /token", token)
	http.HandleFunc("POST /certificate", certificate)
	http.HandleFunc("POST /openid", openID)
	http.HandleFunc("POST /download", download)
	http.HandleFunc("POST /share", share)
	http.HandleFunc("GET /file", guarded(func(w http.ResponseWriter, r *http.Request) { os.Remove(r.FormValue("file")) }))
	http.ListenAndServe(":8080", nil)
}
