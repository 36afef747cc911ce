// Command limited asks, before a thing is made, whether there are too many.
package main

import (
	"database/sql"
	"net/http"
)

type tenantLimits struct {
	db      *sql.DB
	enforce bool
}

// CanCreate says whether a tenant has room for one more.
func (t *tenantLimits) CanCreate(tenant, kind string) bool {
	canCreate := true
	if t.enforce {
		var n int
		t.db.QueryRow("SELECT count(*) FROM things WHERE tenant = ? AND kind = ?", tenant, kind).Scan(&n)
		canCreate = n < 10
	}
	if !canCreate {
		return false
	}
	return true
}

type rights struct{ db *sql.DB }

// CanEdit says whether somebody may change the docs of a tenant.
func (t *rights) CanEdit(user, tenant string) bool {
	var n int
	t.db.QueryRow("SELECT count(*) FROM editors WHERE user = ? AND tenant = ?", user, tenant).Scan(&n)
	return n > 0
}

type hooks struct {
	db     *sql.DB
	limits *tenantLimits
}

func (h *hooks) CreateHook(w http.ResponseWriter, r *http.Request) {
	if !h.limits.CanCreate(r.Header.Get("X-Tenant"), "HOOK") {
		http.Error(w, "too many", http.StatusForbidden)
		return
	}
	h.db.Exec("INSERT INTO hooks (name) VALUES (?)", r.FormValue("name"))
}

func (h *hooks) UpdateHook(w http.ResponseWriter, r *http.Request) {
	h.db.Exec("UPDATE hooks SET name = ?", r.FormValue("name"))
}

func (h *hooks) DeleteHook(w http.ResponseWriter, r *http.Request) {
	h.db.Exec("DELETE FROM hooks WHERE name = ?", r.FormValue("name"))
}

type docs struct {
	db     *sql.DB
	rights *rights
}

func (p *docs) CreateDoc(w http.ResponseWriter, r *http.Request) {
	if !p.rights.CanEdit(r.Header.Get("X-User"), r.Header.Get("X-Tenant")) {
		http.Error(w, "not for you", http.StatusForbidden)
		return
	}
	p.db.Exec("INSERT INTO docs (name) VALUES (?)", r.FormValue("name"))
}

func (p *docs) UpdateDoc(w http.ResponseWriter, r *http.Request) {
	if !p.rights.CanEdit(r.Header.Get("X-User"), r.Header.Get("X-Tenant")) {
		http.Error(w, "not for you", http.StatusForbidden)
		return
	}
	p.db.Exec("UPDATE docs SET name = ?", r.FormValue("name"))
}

func (p *docs) DeleteDoc(w http.ResponseWriter, r *http.Request) { // want `DeleteDoc reaches .* without .*CanEdit`
	p.db.Exec("DELETE FROM docs WHERE name = ?", r.FormValue("name"))
}

func main() {
	db := &sql.DB{}
	h, p := &hooks{db, &tenantLimits{db, true}}, &docs{db, &rights{db}}
	http.HandleFunc("POST /hooks", h.CreateHook)
	http.HandleFunc("PUT /hooks", h.UpdateHook)
	http.HandleFunc("DELETE /hooks", h.DeleteHook)
	http.HandleFunc("POST /docs", p.CreateDoc)
	http.HandleFunc("PUT /docs", p.UpdateDoc)
	http.HandleFunc("DELETE /docs", p.DeleteDoc)
	http.ListenAndServe("127.0.0.1:8080", nil)
}
