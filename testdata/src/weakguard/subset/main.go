// One message of the client is checked in two places: the batch makes only one
// of the checks.
package main

import (
	"errors"
	"fmt"
	"net/http"
	"os"
)

var errDenied = errors.New("permission denied")

type store struct{ writers, readers map[string]bool }

func (s *store) mayPut(user, key string) error {
	if !s.writers[user+key] {
		return errDenied
	}
	return nil
}

func (s *store) mayRange(user, key string) error {
	if !s.readers[user+key] {
		return errDenied
	}
	return nil
}

type putRequest struct {
	key      string
	value    string
	previous bool
}

type rangeRequest struct{ key string }

type batch struct {
	puts   []*putRequest
	ranges []*rangeRequest
}

func (s *store) checkPut(user string, r *putRequest) error {
	if err := s.mayPut(user, r.key); err != nil {
		return err
	}
	if r.previous {
		return s.mayRange(user, r.key)
	}
	return nil
}

func (s *store) put(user string, r *putRequest) error {
	if err := s.checkPut(user, r); err != nil {
		return err
	}
	return os.WriteFile(r.key, []byte(r.value), 0o600)
}

func (s *store) checkBatch(user string, b *batch) error {
	for _, r := range b.ranges {
		if err := s.mayRange(user, r.key); err != nil {
			return err
		}
	}
	for _, r := range b.puts {
		if err := s.mayPut(user, r.key); err != nil { // want "checkBatch asks .*mayPut about putRequest .* without .*mayRange, which .*checkPut asks"
			return err
		}
	}
	return nil
}

// It goes through the check of the single one.
func (s *store) checkList(user string, list []*putRequest) error {
	for _, r := range list {
		if err := s.mayPut(user, r.key); err != nil {
			return err
		}
		if err := s.checkPut(user, r); err != nil {
			return err
		}
	}
	return nil
}

// callParams are what any request may have: what two functions read of them is
// not one thing.
type callParams struct{ room, shelf string }

func (s *store) openRoom(user string, p *callParams) error {
	if err := s.mayRange(user, p.room); err != nil {
		return err
	}
	return os.Remove("closed/" + p.room)
}

func (s *store) closeRoom(user string, p *callParams) error {
	if err := s.mayRange(user, p.room); err != nil {
		return err
	}
	return os.WriteFile("closed/"+p.room, nil, 0o600)
}

func (s *store) shelve(user string, p *callParams) error {
	if err := s.mayRange(user, p.room); err != nil {
		return err
	}
	if err := s.mayPut(user, p.shelf); err != nil {
		return err
	}
	return os.Rename(p.room, p.shelf)
}

func (s *store) clear(user string, p *callParams) error {
	if err := s.mayPut(user, p.shelf); err != nil {
		return err
	}
	return os.Remove(p.shelf)
}

type server struct{ store *store }

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	one := &putRequest{key: r.FormValue("key"), value: r.FormValue("value")}
	err := errors.Join(s.store.put(user, one), s.store.checkBatch(user, &batch{}), s.store.checkList(user, nil))
	any := &callParams{r.FormValue("room"), r.FormValue("shelf")}
	err = errors.Join(err, s.store.openRoom(user, any), s.store.closeRoom(user, any), s.store.shelve(user, any), s.store.clear(user, any))
	if errors.Is(err, errDenied) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "done")
}

func main() {
	s := &server{}
	http.HandleFunc("POST /", s.handle)
	http.ListenAndServe(":8080", nil)
}
