// Files over SFTP: who reads, lists and commands is asked whether he may, who
// writes is not.
package main

import (
	"errors"
	"io"
	"net/http"
	"os"

	"github.com/gliderlabs/ssh"
	"github.com/pkg/sftp"
)

type user struct{ admin bool }

var errDenied = os.ErrPermission

type files struct{ user *user }

func (f *files) allowed(path string) error {
	if !f.user.admin {
		return errDenied
	}
	return nil
}

func (f *files) Fileread(r *sftp.Request) (io.ReaderAt, error) {
	if err := f.allowed(r.Filepath); err != nil {
		return nil, err
	}
	return os.Open(r.Filepath)
}

func (f *files) Filewrite(r *sftp.Request) (io.WriterAt, error) { // want "Filewrite reaches os.OpenFile without .*allowed"
	return os.OpenFile(r.Filepath, os.O_CREATE|os.O_WRONLY, 0o600)
}

func (f *files) Filecmd(r *sftp.Request) error {
	if err := f.allowed(r.Filepath); err != nil {
		return err
	}
	switch r.Method {
	case "Remove":
		return os.Remove(r.Filepath)
	case "Rename":
		return os.Rename(r.Filepath, r.Target)
	}
	return errors.New("unknown method")
}

func (f *files) Filelist(r *sftp.Request) (sftp.ListerAt, error) {
	if err := f.allowed(r.Filepath); err != nil {
		return nil, err
	}
	_, err := os.ReadDir(r.Filepath)
	return nil, err
}

// The same files over HTTP.

func (f *files) put(w http.ResponseWriter, r *http.Request) {
	if err := f.allowed(r.URL.Path); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.WriteFile(r.URL.Path, nil, 0o600)
}

func (f *files) drop(w http.ResponseWriter, r *http.Request) {
	if err := f.allowed(r.URL.Path); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Remove(r.URL.Path)
}

func (f *files) move(w http.ResponseWriter, r *http.Request) {
	if err := f.allowed(r.URL.Path); err != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	os.Rename(r.URL.Path, r.FormValue("to"))
}

func session(s ssh.Session) {
	f := &files{user: &user{admin: s.User() == os.Getenv("ADMIN")}}
	var rw io.ReadWriteCloser
	sftp.NewRequestServer(rw, sftp.Handlers{FileGet: f, FilePut: f, FileCmd: f, FileList: f}).Serve()
}

func main() {
	f := &files{user: &user{}}
	http.HandleFunc("PUT /files/", f.put)
	http.HandleFunc("DELETE /files/", f.drop)
	http.HandleFunc("POST /files/", f.move)
	go http.ListenAndServe(":8080", nil)
	s := &ssh.Server{Addr: ":22"}
	s.Handle(session)
	s.ListenAndServe()
}
