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

func (s *spare) Destroy(name string) { s.disk.Shred(name) }

// A shredder is a second interface, for the real spare.
type shredder interface{ Destroy(name string) }

type server struct {
	owners map[string]string
	disk   *vault.Disk
	second vault.Vault
	spare  shredder
	sealed bool
}

func (s *server) owns(r *http.Request) bool {
	return s.owners[r.PathValue("name")] == r.Header.Get("X-User")
}

// destroy falls back to a vault that is empty in production; only a mock and
// a fake reach the disk.
func (s *server) destroy(w http.ResponseWriter, r *http.Request) {
	if s.sealed {
		s.second.Destroy(r.PathValue("name"))
		return
	}
	if !s.owns(r) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	s.disk.Shred(r.PathValue("name"))
}

// destroySpare falls back to a real one.
func (s *server) destroySpare(w http.ResponseWriter, r *http.Request) {
	if s.sealed {
		s.spare.Destroy(r.PathValue("name")) // want "reaches .*Shred without .*owns"
		return
	}
	if !s.owns(r) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	s.disk.Shred(r.PathValue("name"))
}

// demonstration builds what no production has.
func demonstration(disk *vault.Disk) []vault.Vault {
	return []vault.Vault{&mocks.Vault{Disk: disk}, &FakeVault{disk: disk}}
}

func main() {
	disk := &vault.Disk{Dir: "secrets"}
	log.Print(len(demonstration(disk)))
	s := &server{owners: map[string]string{}, disk: disk, second: vault.Empty{}, spare: &spare{disk: disk}}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /secrets/{name}", s.destroy)
	mux.HandleFunc("DELETE /spare/{name}", s.destroySpare)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
