// Package bone is a stub for tests: declarations with the signatures of
// github.com/go-zoo/bone, and nothing behind them.
package bone

import "net/http"

type Router interface {
	ServeHTTP(http.ResponseWriter, *http.Request)
}

type Route struct {
	Path string
}

type Mux struct {
	Routes map[string][]*Route
}

func New() (_ *Mux)                                                          { return }
func (m *Mux) Prefix(p string) (_ *Mux)                                      { return }
func (m *Mux) ServeHTTP(rw http.ResponseWriter, r *http.Request)             {}
func (m *Mux) Delete(path string, handler http.Handler) (_ *Route)           { return }
func (m *Mux) DeleteFunc(path string, handler http.HandlerFunc) (_ *Route)   { return }
func (m *Mux) Get(path string, handler http.Handler) (_ *Route)              { return }
func (m *Mux) GetFunc(path string, handler http.HandlerFunc) (_ *Route)      { return }
func (m *Mux) Head(path string, handler http.Handler) (_ *Route)             { return }
func (m *Mux) HeadFunc(path string, handler http.HandlerFunc) (_ *Route)     { return }
func (m *Mux) Options(path string, handler http.Handler) (_ *Route)          { return }
func (m *Mux) OptionsFunc(path string, handler http.HandlerFunc) (_ *Route)  { return }
func (m *Mux) Patch(path string, handler http.Handler) (_ *Route)            { return }
func (m *Mux) PatchFunc(path string, handler http.HandlerFunc) (_ *Route)    { return }
func (m *Mux) Post(path string, handler http.Handler) (_ *Route)             { return }
func (m *Mux) PostFunc(path string, handler http.HandlerFunc) (_ *Route)     { return }
func (m *Mux) Put(path string, handler http.Handler) (_ *Route)              { return }
func (m *Mux) PutFunc(path string, handler http.HandlerFunc) (_ *Route)      { return }
func (m *Mux) Handle(path string, handler http.Handler)                      {}
func (m *Mux) HandleFunc(path string, handler http.HandlerFunc)              {}
func (m *Mux) Register(method, path string, handler http.Handler) (_ *Route) { return }
func (m *Mux) SubRoute(path string, router Router) (_ *Route)                { return }
func (m *Mux) NotFound(handler http.Handler)                                 {}
func (m *Mux) NotFoundFunc(handler http.HandlerFunc)                         {}
