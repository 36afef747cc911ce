// A shop that wraps its stock queries in hystrix commands with a fallback.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/afex/hystrix-go/hystrix"
)

var errNotStaff = errors.New("staff only")

type stock struct{ dir string }

func (s *stock) Margin(article string) []byte {
	b, _ := os.ReadFile(filepath.Join(s.dir, article))
	return b
}

type server struct {
	staff map[string]bool
	stock *stock
}

func (s *server) isStaff(r *http.Request) bool { return s.staff[r.Header.Get("X-User")] }

// margin answers a denial in the command itself.
func (s *server) margin(w http.ResponseWriter, r *http.Request) {
	article := r.PathValue("article")
	err := hystrix.Do("stock", func() error { // want "reaches .*Margin without .*isStaff"
		if !s.isStaff(r) {
			http.Error(w, "staff only", http.StatusForbidden)
			return nil
		}
		_, err := w.Write(s.stock.Margin(article))
		return err
	}, func(error) error {
		_, err := w.Write(s.stock.Margin(article))
		return err
	})
	if err != nil {
		log.Print(err)
	}
}

// marginDenied returns the denial as an error, on which hystrix runs the
// fallback.
func (s *server) marginDenied(w http.ResponseWriter, r *http.Request) {
	article := r.PathValue("article")
	err := hystrix.Do("stock", func() error { // want "denial .*isStaff.*Margin"
		if !s.isStaff(r) {
			return errNotStaff
		}
		_, err := w.Write(s.stock.Margin(article))
		return err
	}, func(error) error {
		_, err := w.Write(s.stock.Margin(article))
		return err
	})
	if errors.Is(err, errNotStaff) {
		http.Error(w, err.Error(), http.StatusForbidden)
	}
}

// marginSorted looks at the error that it falls back for.
func (s *server) marginSorted(w http.ResponseWriter, r *http.Request) {
	article := r.PathValue("article")
	err := hystrix.Do("stock", func() error {
		if !s.isStaff(r) {
			return errNotStaff
		}
		_, err := w.Write(s.stock.Margin(article))
		return err
	}, func(err error) error {
		if errors.Is(err, errNotStaff) {
			return err
		}
		_, err = w.Write(s.stock.Margin(article))
		return err
	})
	if errors.Is(err, errNotStaff) {
		http.Error(w, err.Error(), http.StatusForbidden)
	}
}

// marginChecked asks before the command.
func (s *server) marginChecked(w http.ResponseWriter, r *http.Request) {
	if !s.isStaff(r) {
		http.Error(w, "staff only", http.StatusForbidden)
		return
	}
	article := r.PathValue("article")
	hystrix.Do("stock", func() error {
		_, err := w.Write(s.stock.Margin(article))
		return err
	}, func(error) error {
		_, err := w.Write(s.stock.Margin(article))
		return err
	})
}

// marginStatic falls back to a constant.
func (s *server) marginStatic(w http.ResponseWriter, r *http.Request) {
	hystrix.Do("stock", func() error {
		if !s.isStaff(r) {
			http.Error(w, "staff only", http.StatusForbidden)
			return nil
		}
		_, err := w.Write(s.stock.Margin(r.PathValue("article")))
		return err
	}, func(error) error {
		_, err := w.Write([]byte("come back later"))
		return err
	})
}

func main() {
	s := &server{staff: map[string]bool{}, stock: &stock{dir: "stock"}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /margin/{article}", s.margin)
	mux.HandleFunc("GET /denied/{article}", s.marginDenied)
	mux.HandleFunc("GET /sorted/{article}", s.marginSorted)
	mux.HandleFunc("GET /checked/{article}", s.marginChecked)
	mux.HandleFunc("GET /static/{article}", s.marginStatic)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
