// A bulk operation that hands on what the caller may, in place of a check on
// each object; and a new object, about which nobody can be asked yet.
package main

import (
	"errors"
	"net/http"
	"os"
	"slices"
)

var errForbidden = errors.New("forbidden")

type user struct {
	all   bool
	lists []int
}

// hasPerm says whether the user may do something with every list.
func (u *user) hasPerm(permission string) bool { return u.all }

// permittedLists are the lists that the user may touch.
func (u *user) permittedLists() (all bool, ids []int) { return u.all, u.lists }

func userOf(r *http.Request) user {
	u, _ := r.Context().Value("user").(user)
	return u
}

type store struct{ dir string }

func (s *store) drop(ids []string, all bool, among []int) error {
	for i, id := range ids {
		if all || slices.Contains(among, i) {
			os.Remove(s.dir + "/" + id)
		}
	}
	return nil
}

func (s *store) dropAll(ids []string) error {
	for _, id := range ids {
		os.Remove(s.dir + "/" + id)
	}
	return nil
}

func (s *store) add(id string) error    { return os.WriteFile(s.dir+"/"+id, nil, 0o600) }
func (s *store) rename(id string) error { return os.Rename(s.dir+"/new", s.dir+"/"+id) }
func (s *store) lock(id string) error   { return os.Chmod(s.dir+"/"+id, 0o400) }

type app struct{ store *store }

// checkCampaignPerm asks whether the caller may touch one campaign.
func (a *app) checkCampaignPerm(r *http.Request, id string) error {
	u := userOf(r)
	if u.hasPerm("campaigns") {
		return nil
	}
	if _, ids := u.permittedLists(); !slices.Contains(ids, len(id)) {
		return errForbidden
	}
	return nil
}

func answer(w http.ResponseWriter, err error) {
	if errors.Is(err, errForbidden) {
		http.Error(w, "forbidden", http.StatusForbidden)
	} else if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

func (a *app) renameCampaign(w http.ResponseWriter, r *http.Request) {
	if err := a.checkCampaignPerm(r, r.PathValue("id")); err != nil {
		answer(w, err)
		return
	}
	answer(w, a.store.rename(r.PathValue("id")))
}

func (a *app) lockCampaign(w http.ResponseWriter, r *http.Request) {
	if err := a.checkCampaignPerm(r, r.PathValue("id")); err != nil {
		answer(w, err)
		return
	}
	answer(w, a.store.lock(r.PathValue("id")))
}

func (a *app) deleteCampaign(w http.ResponseWriter, r *http.Request) {
	if err := a.checkCampaignPerm(r, r.PathValue("id")); err != nil {
		answer(w, err)
		return
	}
	answer(w, a.store.dropAll([]string{r.PathValue("id")}))
}

// deleteCampaigns hands on what the caller may.
func (a *app) deleteCampaigns(w http.ResponseWriter, r *http.Request) {
	u := userOf(r)
	all, lists := u.hasPerm("campaigns"), []int(nil)
	if !all {
		all, lists = u.permittedLists()
	}
	answer(w, a.store.drop(r.URL.Query()["id"], all, lists))
}

// deleteAllCampaigns hands on nothing of the kind.
func (a *app) deleteAllCampaigns(w http.ResponseWriter, r *http.Request) { // want "deleteAllCampaigns reaches .*dropAll without .*checkCampaignPerm"
	answer(w, a.store.dropAll(r.URL.Query()["id"]))
}

// createCampaign makes one, about which nobody can be asked.
func (a *app) createCampaign(w http.ResponseWriter, r *http.Request) {
	answer(w, a.store.add(r.FormValue("name")))
}

func main() {
	a := &app{&store{"campaigns"}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /campaigns", a.createCampaign)
	mux.HandleFunc("PATCH /campaigns/{id}", a.renameCampaign)
	mux.HandleFunc("POST /campaigns/{id}/lock", a.lockCampaign)
	mux.HandleFunc("DELETE /campaigns/{id}", a.deleteCampaign)
	mux.HandleFunc("DELETE /campaigns", a.deleteCampaigns)
	mux.HandleFunc("DELETE /campaigns/all", a.deleteAllCampaigns)
	http.ListenAndServe(":8080", mux)
}
