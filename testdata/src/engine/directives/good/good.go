// Package good has every directive where it belongs.
package good

// Can decides.
//
//authparity:guard
func Can(user string) bool { return user != "" }

type trail struct{ lines []string }

// note writes the audit trail.
//
//authparity:audit
func (t *trail) note(line string) { t.lines = append(t.lines, line) }

// Wipe is sensitive.
//
//authparity:sink kind=write
func Wipe() {}

// Native is the way to take.
//
//authparity:primary
func Native(user string) {
	if Can(user) {
		Wipe()
		new(trail).note("wiped")
	}
}

// Plain is the other way.
//
//authparity:fallback
func Plain(user string) {
	Native(user)
}

// A Gate is an interface; a directive on its method speaks for all that
// implement it.
type Gate interface {
	//authparity:guard strength=object
	Pass(user string) error
}

// This comment mentions authparity:guard in its text, and is no directive.
// authparity:guard with a blank before it is none either.
func Talk() {}
