package paths

import "github.com/authparity/authparity/internal/link"

// Guards returns where an alternate path reaches a sink without a guard of
// the primary path: the forks of the program, the fallbacks that it
// registers, and the arms whose sink is guarded everywhere else.
func Guards(p *link.Program) []*Contradiction {
	var all []*Contradiction
	for _, k := range Forks(p) {
		if c := k.Guards(p); c != nil {
			all = append(all, c)
		} else if c := k.shared(p); c != nil {
			all = append(all, c)
		}
	}
	for _, r := range registrations(p) {
		if c := r.guards(); c != nil {
			all = append(all, c)
		}
	}
	return all
}

// Audits returns where an alternate path reaches a sink without the audit
// call of the primary path: forks, and registered fallbacks.
func Audits(p *link.Program) []*Contradiction {
	var all []*Contradiction
	for _, k := range Forks(p) {
		if c := k.Audits(p); c != nil {
			all = append(all, c)
		}
	}
	for _, r := range registrations(p) {
		if c := r.audits(); c != nil {
			all = append(all, c)
		}
	}
	return all
}
