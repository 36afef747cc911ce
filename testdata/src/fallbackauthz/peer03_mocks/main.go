// Peer failure 3: mocks and fakes implement the vault and create no path; a
// second real vault does.
package main

import (
	"log"
	"net/http"

	"fallbackauthz/peer03_mocks/mocks"
	"fallbackauthz/peer03_mocks/vault"
)

// spare is a real vault that asks nobody.
type spare struct{ disk *vault.Disk }

func (s *spare) Secret(name string) []byte { return s.disk.Plain(name) }

// A source is a second interface, for the real spare.
type source interface{ Secret(name string) []byte }

type server struct {
	owners map[string]string
	disk   *vault.Disk
	second vault.Vault
	spare  source
	sealed bool
}

func (s *server) owns(r *http.Request) bool {
	return s.owners[r.PathValue("name")] == r.Header.Get("X-User")
}

// secret falls back to a vault that is empty in production; only a mock and
// a fake read the disk.
func (s *server) secret(w http.ResponseWriter, r *http.Request) {
	if s.sealed {
		w.Write(s.second.Secret(r.PathValue("name")))
		return
	}
	if !s.owns(r) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Write(s.disk.Plain(r.PathValue("name")))
}

// secretSpare falls back to a real one.
func (s *server) secretSpare(w http.ResponseWriter, r *http.Request) {
	if s.sealed {
		w.Write(s.spare.Secret(r.PathValue("name"))) // want "reaches .*Plain without .*owns"
		return
	}
	if !s.owns(r) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Write(s.disk.Plain(r.PathValue("name")))
}

// demonstration builds a service without a house behind it.
func demonstration(disk *vault.Disk) []vault.Vault {
	return []vault.Vault{&mocks.Vault{Disk: disk}, &FakeVault{disk: disk}}
}

func main() {
	disk := &vault.Disk{}
	log.Print(len(demonstration(disk)))
	s := &server{owners: map[string]string{}, disk: disk, second: vault.Empty{}, spare: &spare{disk: disk}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /secrets/{name}", s.secret)
	mux.HandleFunc("GET /spare/{name}", s.secretSpare)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
