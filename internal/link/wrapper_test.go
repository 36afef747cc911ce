package link

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// TestWrappers: the helper decides by Can. The handler asks the helper, and
// writes on one arm.
func TestWrappers(t *testing.T) {
	const (
		// if !Can() { return false }; return true
		allowed = `
			0: Can  if Can true 2 else 1
			1:      return false
			2:      return true`
		// if !Can() { return true }; return false
		blocked = `
			0: Can  if Can true 2 else 1
			1:      return true
			2:      return false`
		// if !Can() { return ErrForbidden }; return nil
		check = `
			0: Can  if Can true 2 else 1
			1:      return permission
			2:      return nil`
		// if ok { 403; return }; write()
		denyOn = `
			0: helper  if helper OUTCOME 2 else 1
			1: 403     return nil
			2: write!  return nil`
	)
	handler := func(outcome string) string { return strings.ReplaceAll(denyOn, "OUTCOME", outcome) }
	tests := []struct {
		name            string
		helper, handler string
		want            []string // at the handler's write
		bug             string   // why the case fails for now
	}{
		{"true allows", allowed, handler("true"), []string{"Can", "helper"}, ""},
		{"true denies", blocked, handler("false"), []string{"Can", "helper"}, ""},
		{"nil allows", check, handler("nil"), []string{"Can", "helper"}, ""},
		{"the wrong polarity: the caller goes on where Can was false", allowed, handler("false"), []string{"helper"}, ""},
		{"handed on", "0: Can  return Can", handler("true"), []string{"Can", "helper"}, ""},
		{"the bool itself", "0: Can  return Can?", handler("true"), []string{"Can", "helper"}, ""},
		{
			"one of two values", // ok := false; if Can1() { ok = Can() }; return ok
			`0: Can1  if Can1 true 1 else 2
			 1: Can   goto 3
			 2:       goto 3
			 3:       return 1:Can?|2:false`,
			handler("true"), []string{"Can", "Can1", "helper"}, "",
		},
		{
			"both values can be true",
			`0: Can1  if Can1 true 1 else 2
			 1:       goto 3
			 2: Can   goto 3
			 3:       return 1:true|2:Can?`,
			handler("true"), []string{"helper"}, "",
		},
		{
			"one way in does not ask", // if cached() { return true }; return Can()
			`0: cached  if cached true 1 else 2
			 1:         return true
			 2: Can     return Can?`,
			handler("true"), []string{"helper"}, "",
		},
		{"does not ask at all", "0: load  return true", handler("true"), []string{"helper"}, ""},
		{
			"asks and goes on whatever the answer",
			`0: Can  if Can true 1 else 2
			 1:      goto 2
			 2:      return true`,
			handler("true"), []string{"helper"}, "",
		},
		{
			"denies by itself, whatever the caller asks", // func require(w) bool { if !Can() { 403 }; return ok }
			`0: Can  if Can true 2 else 1
			 1: 403  return false
			 2:      return true`,
			handler("true"), []string{"Can", "helper"}, "",
		},
		{"wrapped twice", "0: inner  return inner", handler("true"), []string{"Can", "helper", "inner"}, ""},
		{
			"the answer is thrown away", allowed,
			`0: helper write!  return nil`,
			nil, "",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := program([]*summary.Func{
				draw("handler", tt.handler), draw("helper", tt.helper), draw("inner", allowed),
				// Elsewhere the answers of Can and Can1 decide a 403.
				draw("other", "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: x!  return nil"),
				draw("other1", "0: Can1  if Can1 true 2 else 1\n1: 403 return nil\n2: x!  return nil"),
			})
			differs(t, tt.bug, cmp.Diff(map[string][]string{"write": tt.want}, p.atSink(t, "handler")))
		})
	}
}

// TestEnsures asks for every outcome of a function that may fail in two ways.
func TestEnsures(t *testing.T) {
	// if err := Check(); err != nil { return ErrForbidden }
	// if err := load(); err != nil { return err }
	// audit(); return nil
	both := draw("both", `
		0: Check  if Check nil 2 else 1
		1:        return permission
		2: load   if load nil 4 else 3
		3:        return load
		4: audit  return nil`)
	// return err of Check or of nobody
	phi := draw("phi", `
		0: flag   if flag true 1 else 2
		1: Check  goto 3
		2:        goto 3
		3:        return 1:Check|2:error`)
	p := program([]*summary.Func{both, phi, draw("other", "0: Check  if Check nil 2 else 1\n1: 403 return nil\n2: x!  return nil")})
	tests := []struct {
		f    string
		o    summary.Outcome
		want []string
	}{
		{"both", summary.Nil, []string{"Check", "audit audit"}},
		{"both", summary.NonNil, nil},
		{"both", summary.Other, []string{"Check"}}, // a failure that is no denial: Check has passed
		{"both", summary.Returned, nil},
		{"phi", summary.Nil, []string{"Check"}}, // the other value is no nil
		{"phi", summary.NonNil, nil},
		{"phi", summary.Other, nil},
		{"phi", summary.Returned, nil},
	}
	for _, tt := range tests {
		got := p.names(p.Lookup(tt.f).ensures(0, tt.o).Must)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s, outcome %d (-want +got):\n%s", tt.f, tt.o, diff)
		}
	}
}

// TestOtherError: a fallback behind errors.Is(err, ErrForbidden) runs only
// where the check has passed; one that takes every error runs on a denial too.
func TestOtherError(t *testing.T) {
	primary := draw("primary", `
		0: Can    if Can true 2 else 1
		1:        return permission
		2: read!  return read`)
	tests := []struct {
		name, fallback string
		want           []string
	}{
		{"told apart", `
			0: primary  if primary nil 4 else 1
			1:          if primary other 2 else 3
			2: write!   return nil
			3: 403      return permission
			4:          return nil`, []string{"Can"}},
		{"not told apart", `
			0: primary  if primary nil 2 else 1
			1: write!   return nil
			2:          return nil`, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := program([]*summary.Func{draw("f", tt.fallback), primary, draw("other", "0: Can  if Can true 2 else 1\n1: 403 return nil\n2: x!  return nil")})
			got := p.atSink(t, "f")["write"]
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("guards at write (-want +got):\n%s", diff)
			}
			f := p.Lookup("f")
			if !f.CanDeny(0) {
				t.Error("primary cannot deny")
			}
		})
	}
}

// TestStickyState: step notes a denial in the error state of its object. Only
// a caller that looks at the state knows that the check has passed.
func TestStickyState(t *testing.T) {
	step := draw("step", `
		0: Can  if Can true 2 else 1
		1: 403  return nil
		2: x!   return nil`)
	tests := []struct {
		name, handler string
		want          []string
	}{
		{"asked", "0: step  if step ok 1 else 2\n1: write!  return nil\n2: return nil", []string{"Can"}},
		{"not asked", "0: step write!  return nil", nil},
		{"asked before", "0: if step ok 1 else 2\n1: step write!  return nil\n2: return nil", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := program([]*summary.Func{draw("handler", tt.handler), step})
			if diff := cmp.Diff(tt.want, p.atSink(t, "handler")["write"]); diff != "" {
				t.Errorf("guards at write (-want +got):\n%s", diff)
			}
		})
	}
}
