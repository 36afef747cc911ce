// An interface that the project cut out of a database's type, so that a
// transaction fits as well: what its methods run is told apart by the function
// that runs it, and by the statement.
package main

import (
	"context"
	"database/sql"
	"net/http"
)

type executor interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

type boxes struct{ exec executor }

func (b *boxes) owner(ctx context.Context, id string) (owner string) {
	b.exec.QueryRowContext(ctx, "SELECT owner FROM boxes WHERE id = ?", id).Scan(&owner)
	return owner
}

func (b *boxes) drop(ctx context.Context, id string) error {
	_, err := b.exec.ExecContext(ctx, "DELETE FROM boxes WHERE id = ?", id)
	return err
}

func (b *boxes) note(ctx context.Context, id string) error {
	_, err := b.exec.ExecContext(ctx, "UPDATE visits SET n = n + 1 WHERE id = ?", id)
	return err
}

func may(r *http.Request, id string) bool { return r.Header.Get("X-Box") == id }

type byWeb struct{ boxes *boxes }

func (h *byWeb) removeBox(w http.ResponseWriter, r *http.Request) {
	if !may(r, r.PathValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	h.boxes.drop(r.Context(), r.PathValue("id"))
}

type byPhone struct{ boxes *boxes }

func (h *byPhone) dropBox(w http.ResponseWriter, r *http.Request) {
	if !may(r, r.FormValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	h.boxes.drop(r.Context(), r.FormValue("id"))
}

type byDesk struct{ boxes *boxes }

func (h *byDesk) clearBox(w http.ResponseWriter, r *http.Request) {
	if !may(r, r.FormValue("id")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	h.boxes.drop(r.Context(), r.FormValue("id"))
}

type byBus struct{ boxes *boxes }

func (h *byBus) emptyBox(w http.ResponseWriter, r *http.Request) { // want "emptyBox reaches .*boxes.*drop without cutout.may"
	h.boxes.drop(r.Context(), r.FormValue("id"))
}

// count runs another statement, which nobody asks a permission for.
type byTram struct{ boxes *boxes }

func (h *byTram) countBox(w http.ResponseWriter, r *http.Request) {
	h.boxes.note(r.Context(), r.FormValue("id"))
}

func main() {
	db, _ := sql.Open("x", "")
	b := &boxes{db}
	http.HandleFunc("DELETE /web/{id}", (&byWeb{b}).removeBox)
	http.HandleFunc("POST /phone/drop", (&byPhone{b}).dropBox)
	http.HandleFunc("POST /desk/clear", (&byDesk{b}).clearBox)
	http.HandleFunc("POST /bus/empty", (&byBus{b}).emptyBox)
	http.HandleFunc("POST /tram/count", (&byTram{b}).countBox)
	http.ListenAndServe(":8080", nil)
}
