package flow

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

// TestSuppose follows what a call is supposed to answer:
//
//	0 --> 1 c0 --a0--> 2 c1    a0: c0 is true, a1: c0 is false
//	      1    --a1--> 3 c2
//	0 --> 4 --> 3
func TestSuppose(t *testing.T) {
	f := about(skeleton(
		block(nil, to(1), to(4)),
		block(calls(0), to(2, 0), to(3, 1)),
		block(calls(1)),
		block(calls(2)),
		block(nil, to(3)),
	), summary.Atom{Call: 0, Outcome: summary.True}, summary.Atom{Call: 0, Outcome: summary.False})
	s := Forward(f, deniedIn())
	tests := []struct {
		name  string
		atoms []int32
		want  []string
	}{
		// Block 4 does not come after the call.
		{"false", []int32{1}, []string{"unreached", "|", "unreached", "a1 c0 |", "unreached"}},
		{"true", []int32{0}, []string{"unreached", "|", "a0 c0 |", "unreached", "unreached"}},
		{"nothing", nil, []string{"unreached", "|", "a0 c0 |", "a1 c0 |", "unreached"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, s.Suppose(1, 0, tt.atoms).written()); diff != "" {
				t.Errorf("at the entry of each block (-want +got):\n%s", diff)
			}
		})
	}
}
