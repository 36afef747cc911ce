// Package directory knows people, service accounts and the profiles of
// workloads.
package directory

import (
	"crypto/subtle"
	"errors"
	"slices"
	"sync"
	"time"
)

// Errors of a lookup.
var (
	ErrDenied    = errors.New("permission denied")
	ErrNoProfile = errors.New("no profile")
)

// A Person logs in with a password, or with one of the backup codes that were
// handed out on paper.
type Person struct {
	Name     string
	Password string
	Codes    []string
	Operator bool // may open the glass and help others
}

// A ServiceAccount asks for tokens with its key.
type ServiceAccount struct {
	Name   string
	Key    string
	Scopes []string
}

// A Profile says how long the certificates of a workload are good.
type Profile struct{ Lifetime time.Duration }

// Directory is safe for concurrent use.
type Directory struct {
	mu       sync.Mutex
	people   map[string]*Person
	accounts map[string]ServiceAccount
	profiles map[string]Profile
}

// New returns a Directory, which keeps profiles.
func New(people []Person, accounts []ServiceAccount, profiles map[string]Profile) *Directory {
	d := &Directory{people: map[string]*Person{}, accounts: map[string]ServiceAccount{}, profiles: profiles}
	for _, p := range people {
		d.people[p.Name] = &p
	}
	for _, a := range accounts {
		d.accounts[a.Name] = a
	}
	return d
}

// CheckPassword returns ErrDenied unless the password is the person's.
func (d *Directory) CheckPassword(name, password string) (Person, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	p, ok := d.people[name]
	if !ok || subtle.ConstantTimeCompare([]byte(p.Password), []byte(password)) != 1 {
		return Person{}, ErrDenied
	}
	return *p, nil
}

// CheckKey returns ErrDenied unless the key is the service account's.
func (d *Directory) CheckKey(name, key string) (ServiceAccount, error) {
	a, ok := d.accounts[name]
	if !ok || subtle.ConstantTimeCompare([]byte(a.Key), []byte(key)) != 1 {
		return ServiceAccount{}, ErrDenied
	}
	return a, nil
}

// CheckBackupCode returns ErrDenied unless the code is one of the person's.
func (d *Directory) CheckBackupCode(name, code string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	p, ok := d.people[name]
	if !ok || !slices.Contains(p.Codes, code) {
		return ErrDenied
	}
	return nil
}

// ConsumeBackupCode takes a code away from a person.
func (d *Directory) ConsumeBackupCode(name, code string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if p, ok := d.people[name]; ok {
		p.Codes = slices.DeleteFunc(p.Codes, func(c string) bool { return c == code })
	}
}

// Account returns a service account, ErrDenied for an unknown one.
func (d *Directory) Account(name string) (ServiceAccount, error) {
	a, ok := d.accounts[name]
	if !ok {
		return ServiceAccount{}, ErrDenied
	}
	return a, nil
}

// Retire takes the profile of a workload away.
func (d *Directory) Retire(workload string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.profiles, workload)
}

// Profile returns the profile of a workload, ErrNoProfile without one.
func (d *Directory) Profile(workload string) (Profile, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	p, ok := d.profiles[workload]
	if !ok {
		return Profile{}, ErrNoProfile
	}
	return p, nil
}
