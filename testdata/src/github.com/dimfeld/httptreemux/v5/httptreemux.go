// Package httptreemux is a stub for tests: declarations with the signatures of
// github.com/dimfeld/httptreemux/v5, and nothing behind them.
package httptreemux

import "net/http"

type HandlerFunc func(http.ResponseWriter, *http.Request, map[string]string)

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Group struct {
	path string
}

type TreeMux struct {
	Group
}

type ContextGroup struct {
	group *Group
}

type ContextMux struct {
	*TreeMux
	*ContextGroup
}

func New() (_ *TreeMux)                                                        { return }
func NewContextMux() (_ *ContextMux)                                           { return }
func (t *TreeMux) ServeHTTP(w http.ResponseWriter, r *http.Request)            {}
func (g *Group) UsingContext() (_ *ContextGroup)                               { return }
func (g *Group) NewGroup(path string) (_ *Group)                               { return }
func (g *Group) Use(fn MiddlewareFunc)                                         {}
func (g *Group) UseHandler(middleware func(http.Handler) http.Handler)         {}
func (g *Group) Handle(method string, path string, handler HandlerFunc)        {}
func (cg *ContextGroup) Use(fn MiddlewareFunc)                                 {}
func (cg *ContextGroup) UseHandler(middleware func(http.Handler) http.Handler) {}
func (cg *ContextGroup) NewContextGroup(path string) (_ *ContextGroup)         { return }
func (cg *ContextGroup) NewGroup(path string) (_ *ContextGroup)                { return }
func (cg *ContextGroup) Handle(method, path string, handler http.HandlerFunc)  {}
func (cg *ContextGroup) Handler(method, path string, handler http.Handler)     {}
func (cm *ContextMux) NewGroup(path string) (_ *ContextGroup)                  { return }
func (g *Group) DELETE(path string, handler HandlerFunc)                       {}
func (cg *ContextGroup) DELETE(path string, handler http.HandlerFunc)          {}
func (cm *ContextMux) DELETE(path string, handler http.HandlerFunc)            {}
func (g *Group) GET(path string, handler HandlerFunc)                          {}
func (cg *ContextGroup) GET(path string, handler http.HandlerFunc)             {}
func (cm *ContextMux) GET(path string, handler http.HandlerFunc)               {}
func (g *Group) HEAD(path string, handler HandlerFunc)                         {}
func (cg *ContextGroup) HEAD(path string, handler http.HandlerFunc)            {}
func (cm *ContextMux) HEAD(path string, handler http.HandlerFunc)              {}
func (g *Group) OPTIONS(path string, handler HandlerFunc)                      {}
func (cg *ContextGroup) OPTIONS(path string, handler http.HandlerFunc)         {}
func (cm *ContextMux) OPTIONS(path string, handler http.HandlerFunc)           {}
func (g *Group) PATCH(path string, handler HandlerFunc)                        {}
func (cg *ContextGroup) PATCH(path string, handler http.HandlerFunc)           {}
func (cm *ContextMux) PATCH(path string, handler http.HandlerFunc)             {}
func (g *Group) POST(path string, handler HandlerFunc)                         {}
func (cg *ContextGroup) POST(path string, handler http.HandlerFunc)            {}
func (cm *ContextMux) POST(path string, handler http.HandlerFunc)              {}
func (g *Group) PUT(path string, handler HandlerFunc)                          {}
func (cg *ContextGroup) PUT(path string, handler http.HandlerFunc)             {}
func (cm *ContextMux) PUT(path string, handler http.HandlerFunc)               {}
