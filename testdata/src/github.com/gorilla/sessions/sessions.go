// Package sessions is a stub for tests: declarations with the signatures of
// github.com/gorilla/sessions, and nothing behind them.
package sessions

import "net/http"

type Options struct {
	Path, Domain     string
	MaxAge           int
	Secure, HttpOnly bool
	SameSite         http.SameSite
}
type Session struct {
	ID      string
	Values  map[any]any
	Options *Options
	IsNew   bool
}

func NewSession(store Store, name string) (_ *Session)                   { return }
func (s *Session) Save(r *http.Request, w http.ResponseWriter) (_ error) { return }
func (s *Session) Flashes(vars ...string) (_ []any)                      { return }
func (s *Session) AddFlash(value any, vars ...string)                    {}
func (s *Session) Name() (_ string)                                      { return }

type Store interface {
	Get(r *http.Request, name string) (*Session, error)
	New(r *http.Request, name string) (*Session, error)
	Save(r *http.Request, w http.ResponseWriter, s *Session) error
}
type Registry struct{ request *http.Request }

func GetRegistry(r *http.Request) (_ *Registry)                                { return }
func (s *Registry) Get(store Store, name string) (session *Session, err error) { return }
func (s *Registry) Save(w http.ResponseWriter) (_ error)                       { return }
func Save(r *http.Request, w http.ResponseWriter) (_ error)                    { return }

type CookieStore struct{ Options *Options }

func NewCookieStore(keyPairs ...[]byte) (_ *CookieStore)                      { return }
func (s *CookieStore) Get(r *http.Request, name string) (_ *Session, _ error) { return }
func (s *CookieStore) New(r *http.Request, name string) (_ *Session, _ error) { return }
func (s *CookieStore) Save(r *http.Request, w http.ResponseWriter, session *Session) (_ error) {
	return
}

type FilesystemStore struct{ Options *Options }

func NewFilesystemStore(path string, keyPairs ...[]byte) (_ *FilesystemStore)     { return }
func (s *FilesystemStore) Get(r *http.Request, name string) (_ *Session, _ error) { return }
func (s *FilesystemStore) New(r *http.Request, name string) (_ *Session, _ error) { return }
func (s *FilesystemStore) Save(r *http.Request, w http.ResponseWriter, session *Session) (_ error) {
	return
}
