package exception

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/authparity/authparity/internal/finding"
)

// A Book holds the exceptions of a run, and which findings each covered.
type Book struct {
	today   time.Time
	entries []*Entry
}

// An Entry is one exception of a book.
type Entry struct {
	Exception
	Twice  *Exception         // the one before it for the same rule and place: it does not count
	Covers []*finding.Finding // in the order in which they came
}

// New makes the book of a list on a day. The order of the list does not count.
func New(list []Exception, today time.Time) *Book {
	b := &Book{today: today}
	for _, e := range list {
		b.entries = append(b.entries, &Entry{Exception: e})
	}
	slices.SortStableFunc(b.entries, func(a, b *Entry) int {
		return cmp.Or(a.Position.Compare(b.Position), strings.Compare(a.Rule, b.Rule))
	})
	b.entries = slices.CompactFunc(b.entries, func(a, b *Entry) bool { return a.Exception == b.Exception })
	for i, e := range b.entries {
		if !b.counts(e) {
			continue
		}
		for _, f := range b.entries[:i] {
			if b.counts(f) && f.target() == e.target() {
				e.Twice = &f.Exception
				break
			}
		}
	}
	return b
}

// A target is what exceptions must share to be the same one twice.
type target struct {
	rule, function, fingerprint, file string
	line                              int
}

func (e *Exception) target() target {
	t := target{rule: e.Rule, function: e.Func, fingerprint: e.Fingerprint}
	if e.OnLine > 0 {
		t.file, t.line = e.File, e.OnLine
	}
	return t
}

// counts reports whether an exception covers anything on the day.
func (b *Book) counts(e *Entry) bool {
	return e.Wrong == "" && e.Twice == nil && e.Days(b.today) >= 0
}

// Entries are the exceptions by position.
func (b *Book) Entries() []*Entry { return b.entries }

// Cover returns the exception that covers a finding, nil for none, and notes
// it. Of several it is the narrowest: what a wider one is not needed for shows.
func (b *Book) Cover(f *finding.Finding) *Entry {
	var best *Entry
	for _, e := range b.entries {
		if b.counts(e) && e.matches(f) && (best == nil || e.breadth() < best.breadth()) {
			best = e
		}
	}
	if best != nil {
		best.Covers = append(best.Covers, f)
	}
	return best
}

// Lapsed returns the expired exceptions for a finding.
func (b *Book) Lapsed(f *finding.Finding) []*Entry {
	var list []*Entry
	for _, e := range b.entries {
		if e.Wrong == "" && e.Days(b.today) < 0 && e.matches(f) {
			list = append(list, e)
		}
	}
	return list
}

func (e *Entry) breadth() int {
	switch {
	case e.OnLine > 0:
		return 0
	case e.Fingerprint != "":
		return 1
	}
	return 2
}

// matches reports whether a finding is of the rule and at the place of e.
func (e *Entry) matches(f *finding.Finding) bool {
	if e.Rule != f.Rule {
		return false
	}
	switch {
	case e.OnLine > 0:
		return e.File == f.File && e.OnLine == f.Line
	case e.Fingerprint != "":
		return e.Fingerprint == f.Fingerprint()
	}
	within, _, _ := strings.Cut(f.Function, "$") // a closure is part of its function
	return e.Func == within
}
