// Package sftp is a stub for tests: declarations with the signatures of
// github.com/pkg/sftp, and nothing behind them.
package sftp

import (
	"context"
	"os"
)

type Client struct{}
type File struct{}

func (c *Client) Open(path string) (_ *File, _ error)                                     { return }
func (c *Client) ReadDir(p string) (_ []os.FileInfo, _ error)                             { return }
func (c *Client) ReadDirContext(ctx context.Context, p string) (_ []os.FileInfo, _ error) { return }
func (c *Client) ReadLink(p string) (_ string, _ error)                                   { return }
func (c *Client) Create(path string) (_ *File, _ error)                                   { return }
func (c *Client) OpenFile(path string, f int) (_ *File, _ error)                          { return }
func (c *Client) Rename(oldname string, newname string) (_ error)                         { return }
func (c *Client) PosixRename(oldname string, newname string) (_ error)                    { return }
func (c *Client) Link(oldname string, newname string) (_ error)                           { return }
func (c *Client) Symlink(oldname string, newname string) (_ error)                        { return }
func (c *Client) Chmod(path string, mode os.FileMode) (_ error)                           { return }
func (c *Client) Chown(path string, uid int, gid int) (_ error)                           { return }
func (c *Client) Truncate(path string, size int64) (_ error)                              { return }
func (c *Client) Remove(path string) (_ error)                                            { return }
func (c *Client) RemoveAll(path string) (_ error)                                         { return }
func (c *Client) RemoveDirectory(path string) (_ error)                                   { return }
