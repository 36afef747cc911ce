// A blood bank whose trail carries no telling name: a directive says what it
// is.
package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"

	"fallbackaudit/by_directive/journal"
)

type bank struct{ dir string }

func (b *bank) Dispense(unit string) { os.Remove(filepath.Join(b.dir, unit)) }

type desk struct {
	bank      *bank
	book      *journal.Book
	emergency bool
}

func (d *desk) dispense(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	if d.emergency {
		d.bank.Dispense(unit) // want "reaches .*Dispense without .*Enter"
		return
	}
	d.bank.Dispense(unit)
	d.book.Enter("dispensed " + unit)
}

func (d *desk) dispenseEntered(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	if d.emergency {
		d.bank.Dispense(unit)
		d.book.Enter("dispensed in an emergency " + unit)
		return
	}
	d.bank.Dispense(unit)
	d.book.Enter("dispensed " + unit)
}

// dispenseNoted notes on one arm only, which nobody demands.
func (d *desk) dispenseNoted(w http.ResponseWriter, r *http.Request) {
	unit := r.PathValue("unit")
	if d.emergency {
		d.bank.Dispense(unit)
		return
	}
	d.bank.Dispense(unit)
	d.book.Note("dispensed " + unit)
}

func main() {
	d := &desk{bank: &bank{dir: "bank"}, book: &journal.Book{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /dispense/{unit}", d.dispense)
	mux.HandleFunc("POST /entered/{unit}", d.dispenseEntered)
	mux.HandleFunc("POST /noted/{unit}", d.dispenseNoted)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
