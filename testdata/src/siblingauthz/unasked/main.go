// Who calls stands in a header that a server in front of the service sets. Three
// handlers refuse a request without it, one takes it and goes on.
package main

import (
	"fmt"
	"net/http"
	"os"

	"github.com/mattermost/mattermost/server/public/plugin"
)

const header = "Acting-User-Id"

var api plugin.API

func note(user, text string) { fmt.Println(user, text) }

func listFeeds(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	feeds, _ := os.ReadFile("feeds")
	w.Write(feeds)
	note(user, "listed")
}

func dropFeed(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	os.Remove("feeds/" + r.PathValue("id"))
	note(user, "dropped")
}

func muteFeed(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get(header)
	if user == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	os.WriteFile("muted/"+r.PathValue("id"), nil, 0o600)
	note(user, "muted")
}

func saveFeed(w http.ResponseWriter, r *http.Request) { // want "saveFeed reaches .*KVSet without .*Get\\(.Acting-User-Id.\\).*\\(3 of 3 siblings check\\)"
	user := r.Header.Get(header)
	if err := api.KVSet("feed "+r.PathValue("id"), []byte("new")); err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	note(user, "saved")
}

// renameFeed asks in another way.
func renameFeed(w http.ResponseWriter, r *http.Request) {
	user, _, ok := r.BasicAuth()
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	os.Rename("feeds/"+r.PathValue("id"), "feeds/"+r.FormValue("name"))
	note(user+r.Header.Get(header), "renamed")
}

// importFeed takes no note of who calls.
func importFeed(w http.ResponseWriter, r *http.Request) {
	os.WriteFile("feeds/imported", nil, 0o600)
}

func main() {
	http.HandleFunc("GET /a", listFeeds)
	http.HandleFunc("DELETE /b/{id}", dropFeed)
	http.HandleFunc("POST /c/{id}", muteFeed)
	http.HandleFunc("POST /d/{id}", saveFeed)
	http.HandleFunc("POST /e/{id}", renameFeed)
	http.HandleFunc("POST /f", importFeed)
	http.ListenAndServe(":8080", nil)
}
