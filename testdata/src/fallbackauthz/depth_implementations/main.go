// A file service with several kinds of volumes behind one interface. What one
// kind asks for itself is not what the service asks; what all kinds ask is.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

var errPermission = errors.New("permission denied")

// A volume holds files. Some are read-only for everybody but their owner.
type volume interface {
	Read(user, name string) ([]byte, error)
}

type disk struct{ dir string }

func (d *disk) Read(user, name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(d.dir, name))
}

type locked struct {
	dir   string
	owner string
}

func (l *locked) allowed(user string) error {
	if user != l.owner {
		return errPermission
	}
	return nil
}

func (l *locked) Read(user, name string) ([]byte, error) {
	if err := l.allowed(user); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(l.dir, name))
}

// A vault holds files that are nobody's but their owner's, wherever they lie.
type vault interface {
	Fetch(user, name string) ([]byte, error)
}

type localVault struct{ keys *keyring }

func (v *localVault) Fetch(user, name string) ([]byte, error) {
	if err := v.keys.Unlock(user, name); err != nil {
		return nil, err
	}
	return os.ReadFile(name)
}

type mountedVault struct {
	keys *keyring
	dir  string
}

func (v *mountedVault) Fetch(user, name string) ([]byte, error) {
	if err := v.keys.Unlock(user, name); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(v.dir, name))
}

type keyring struct{ holders map[string]string }

// Unlock asks whether user holds the key of a file.
func (k *keyring) Unlock(user, name string) error {
	if k.holders[name] != user {
		return errPermission
	}
	return nil
}

type server struct {
	volume   volume
	vault    vault
	spare    string
	degraded bool
}

func (s *server) file(w http.ResponseWriter, r *http.Request) {
	user, name := r.Header.Get("X-User"), r.PathValue("name")
	if s.degraded {
		content, err := os.ReadFile(filepath.Join(s.spare, name))
		answer(w, content, err)
		return
	}
	content, err := s.volume.Read(user, name)
	answer(w, content, err)
}

func (s *server) secret(w http.ResponseWriter, r *http.Request) {
	user, name := r.Header.Get("X-User"), r.PathValue("name")
	if s.degraded {
		content, err := os.ReadFile(filepath.Join(s.spare, name)) // want "without .*Unlock"
		answer(w, content, err)
		return
	}
	content, err := s.vault.Fetch(user, name)
	answer(w, content, err)
}

func answer(w http.ResponseWriter, content []byte, err error) {
	if errors.Is(err, errPermission) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return
	}
	w.Write(content)
}

func main() {
	s := &server{spare: "/var/spare", degraded: os.Getenv("DEGRADED") != ""}
	keys := &keyring{}
	switch os.Getenv("VOLUME") {
	case "locked":
		s.volume, s.vault = &locked{dir: "/srv"}, &mountedVault{keys, "/mnt"}
	default:
		s.volume, s.vault = &disk{"/srv"}, &localVault{keys}
	}
	http.HandleFunc("GET /files/{name}", s.file)
	http.HandleFunc("GET /secrets/{name}", s.secret)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
