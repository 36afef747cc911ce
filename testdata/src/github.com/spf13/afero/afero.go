// Package afero is a stub for tests: declarations with the signatures of
// github.com/spf13/afero, and nothing behind them.
package afero

import (
	"io"
	"os"
	"path/filepath"
)

type File interface {
	io.ReadWriteCloser
	Name() string
	WriteString(s string) (ret int, err error)
}

type Fs interface {
	Create(name string) (File, error)
	Open(name string) (File, error)
	OpenFile(name string, flag int, perm os.FileMode) (File, error)
	Mkdir(name string, perm os.FileMode) error
	MkdirAll(name string, perm os.FileMode) error
	Chmod(name string, perm os.FileMode) error
	Chown(name string, uid, gid int) error
	Remove(name string) error
	RemoveAll(name string) error
	Rename(oldname, newname string) error
	Stat(name string) (os.FileInfo, error)
	Name() string
}

func NewOsFs() (_ Fs)                                                           { return }
func NewMemMapFs() (_ Fs)                                                       { return }
func NewBasePathFs(source Fs, path string) (_ Fs)                               { return }
func NewReadOnlyFs(source Fs) (_ Fs)                                            { return }
func ReadFile(fs Fs, filename string) (_ []byte, _ error)                       { return }
func ReadDir(fs Fs, dirname string) (_ []os.FileInfo, _ error)                  { return }
func WriteFile(fs Fs, filename string, data []byte, perm os.FileMode) (_ error) { return }
func WriteReader(fs Fs, path string, r io.Reader) (err error)                   { return }
func SafeWriteReader(fs Fs, path string, r io.Reader) (err error)               { return }
func Walk(fs Fs, root string, walkFn filepath.WalkFunc) (_ error)               { return }

type Afero struct{ Fs }

func (a Afero) ReadFile(filename string) (_ []byte, _ error)                       { return }
func (a Afero) ReadDir(dirname string) (_ []os.FileInfo, _ error)                  { return }
func (a Afero) WriteFile(filename string, data []byte, perm os.FileMode) (_ error) { return }
func (a Afero) WriteReader(path string, r io.Reader) (err error)                   { return }
func (a Afero) SafeWriteReader(path string, r io.Reader) (err error)               { return }
func (a Afero) Walk(root string, walkFn filepath.WalkFunc) (_ error)               { return }
