// Package git is a stub for tests: declarations with the signatures of
// github.com/go-git/go-git/v5, and nothing behind them.
package git

import (
	"context"

	billy "github.com/go-git/go-billy/v5"
	"github.com/go-git/go-git/v5/config"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/storage"
)

type Repository struct{}
type PushOptions struct {
	RemoteName string
	RemoteURL  string
	Prune      bool
}
type FetchOptions struct {
	RemoteName string
	RemoteURL  string
	Depth      int
}
type CreateTagOptions struct{ Message string }
type Remote struct{}
type Worktree struct{}
type CommitOptions struct {
	All               bool
	AllowEmptyCommits bool
	Amend             bool
}
type CheckoutOptions struct {
	Create bool
	Force  bool
	Keep   bool
}
type ResetOptions struct{ Files []string }
type PullOptions struct {
	RemoteName   string
	RemoteURL    string
	SingleBranch bool
}
type CloneOptions struct {
	URL          string
	RemoteName   string
	SingleBranch bool
}

func (r *Repository) Push(o *PushOptions) (_ error)                               { return }
func (r *Repository) PushContext(ctx context.Context, o *PushOptions) (_ error)   { return }
func (r *Repository) Fetch(o *FetchOptions) (_ error)                             { return }
func (r *Repository) FetchContext(ctx context.Context, o *FetchOptions) (_ error) { return }
func (r *Repository) CreateTag(name string, hash plumbing.Hash, opts *CreateTagOptions) (_ *plumbing.Reference, _ error) {
	return
}
func (r *Repository) CreateBranch(c *config.Branch) (_ error)                         { return }
func (r *Repository) CreateRemote(c *config.RemoteConfig) (_ *Remote, _ error)        { return }
func (r *Repository) DeleteTag(name string) (_ error)                                 { return }
func (r *Repository) DeleteBranch(name string) (_ error)                              { return }
func (r *Repository) DeleteRemote(name string) (_ error)                              { return }
func (r *Remote) Push(o *PushOptions) (_ error)                                       { return }
func (r *Remote) PushContext(ctx context.Context, o *PushOptions) (_ error)           { return }
func (w *Worktree) Commit(msg string, opts *CommitOptions) (_ plumbing.Hash, _ error) { return }
func (w *Worktree) Add(path string) (_ plumbing.Hash, _ error)                        { return }
func (w *Worktree) Remove(path string) (_ plumbing.Hash, _ error)                     { return }
func (w *Worktree) Move(from string, to string) (_ plumbing.Hash, _ error)            { return }
func (w *Worktree) Checkout(opts *CheckoutOptions) (_ error)                          { return }
func (w *Worktree) Reset(opts *ResetOptions) (_ error)                                { return }
func (w *Worktree) Pull(o *PullOptions) (_ error)                                     { return }
func (w *Worktree) PullContext(ctx context.Context, o *PullOptions) (_ error)         { return }
func Clone(s storage.Storer, worktree billy.Filesystem, o *CloneOptions) (_ *Repository, _ error) {
	return
}
func PlainClone(path string, isBare bool, o *CloneOptions) (_ *Repository, _ error) { return }
func PlainCloneContext(ctx context.Context, path string, isBare bool, o *CloneOptions) (_ *Repository, _ error) {
	return
}
