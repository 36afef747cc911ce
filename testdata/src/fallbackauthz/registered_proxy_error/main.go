// A gateway that forwards reports to a back end. When the back end is down,
// the proxy's ErrorHandler sends the gateway's own copy.
package main

import (
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
)

type copies struct{ dir string }

func (c *copies) Last(name string) []byte {
	b, _ := os.ReadFile(filepath.Join(c.dir, name))
	return b
}

type gateway struct {
	viewers map[string]bool
	copies  *copies
}

func (g *gateway) viewer(r *http.Request) bool { return g.viewers[r.Header.Get("X-User")] }

func (g *gateway) last(w http.ResponseWriter, r *http.Request) {
	if !g.viewer(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(g.copies.Last(r.PathValue("name")))
}

func (g *gateway) onError(w http.ResponseWriter, r *http.Request, err error) {
	log.Print(err)
	w.Write(g.copies.Last(r.URL.Path))
}

func (g *gateway) open(backend *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(backend)
	proxy.ErrorHandler = g.onError // want "reaches .*Last without .*viewer"
	mux := http.NewServeMux()
	mux.HandleFunc("GET /last/{name}", g.last)
	mux.Handle("GET /reports/", proxy)
	return mux
}

// checked has an ErrorHandler that asks.
func (g *gateway) checked(backend *url.URL) http.Handler {
	proxy := &httputil.ReverseProxy{
		Rewrite: func(pr *httputil.ProxyRequest) { pr.SetURL(backend) },
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			if !g.viewer(r) {
				http.Error(w, "forbidden", http.StatusForbidden)
				return
			}
			w.Write(g.copies.Last(r.URL.Path))
		},
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /last/{name}", g.last)
	mux.Handle("GET /reports/", proxy)
	return mux
}

// before asks before the proxy: its ErrorHandler runs inside ServeHTTP.
func (g *gateway) before(backend *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(backend)
	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		w.Write(g.copies.Last(r.URL.Path))
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /last/{name}", g.last)
	mux.HandleFunc("GET /reports/", func(w http.ResponseWriter, r *http.Request) {
		if !g.viewer(r) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		proxy.ServeHTTP(w, r)
	})
	return mux
}

// plain only says that the back end is down.
func (g *gateway) plain(backend *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(backend)
	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		http.Error(w, "back end is down", http.StatusBadGateway)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /last/{name}", g.last)
	mux.Handle("GET /reports/", proxy)
	return mux
}

func main() {
	g := &gateway{viewers: map[string]bool{}, copies: &copies{dir: "copies"}}
	backend := &url.URL{Scheme: "http", Host: "reports.internal"}
	go http.ListenAndServe(":8080", g.open(backend))
	go http.ListenAndServe(":8081", g.checked(backend))
	go http.ListenAndServe(":8082", g.before(backend))
	log.Fatal(http.ListenAndServe(":8083", g.plain(backend)))
}
