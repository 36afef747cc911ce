package flow

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

func TestArm(t *testing.T) {
	// A fork in a loop:
	//
	//  0 c0 --> 1 c1 --a0--> 2 c2 --> 1
	//             1 --a1--> 3 c3 --> 1
	//                       3 -----> 4
	loop := skeleton(
		block(calls(0), to(1)),
		block(calls(1), to(2, 0), to(3, 1)),
		block(calls(2), to(1)),
		block(calls(3), to(1), to(4)),
		block(nil),
	)
	// A fork whose arms meet:
	//
	//  0 --a0--> 1 c0 --> 3 c2
	//    --a1--> 2 c1 --> 3
	diamond := skeleton(
		block(nil, to(1, 0), to(2, 1)),
		block(calls(0), to(3)),
		block(calls(1), to(3)),
		block(calls(2)),
	)
	// A block that may go back to itself, behind one that is never entered:
	//
	//  0 c0 --a0--> 0
	//       --a1--> 1      2 --> 1
	self := skeleton(
		block(calls(0), to(0, 0), to(1, 1)),
		block(nil),
		block(nil, to(1)),
	)
	// A call that the next round makes again, and a fork behind it:
	//
	//  0 --> 1 c0 --a0--> 2 --a2--> 1    a0: c0 is true, a1: c0 is false
	//        1    --a1--> 4
	//                     2 --a3--> 3
	again := about(skeleton(
		block(nil, to(1)),
		block(calls(0), to(2, 0), to(4, 1)),
		block(nil, to(1, 2), to(3, 3)),
		block(nil),
		block(nil),
	), summary.Atom{Call: 0, Outcome: summary.True}, summary.Atom{Call: 0, Outcome: summary.False}, summary.Atom{Call: -1}, summary.Atom{Call: -1})
	// A flag that is true straight from the fork, and false by way of 1:
	//
	//  0 --a0--> 1 --> 2
	//    --a1--------> 2 --true--> 3
	//                  2 --false-> 4
	flag := skeleton(
		block(nil, to(1, 0), to(2, 1)),
		block(nil, to(2)),
		block(nil, chosen(3, alt(0, 1)), chosen(4, alt(1, 0))),
		block(nil),
		block(nil),
	)
	tests := []struct {
		name        string
		f           *summary.Func
		block, succ int
		want        []string
		known       map[int]bool // at the start of the arm
	}{
		// The other arm is not entered from the next round; what earlier
		// rounds may have done is known at the start.
		{"first arm of a loop", loop, 1, 0, []string{"unreached", "a0 c0 c1 c2 | a1 c3", "a0 c0 c1 | a1 c2 c3", "unreached", "unreached"}, map[int]bool{0: true, 2: true, 3: true}},
		{"second arm of a loop", loop, 1, 1, []string{"unreached", "a1 c0 c1 c3 | a0 c2", "unreached", "a1 c0 c1 | a0 c2 c3", "a1 c0 c1 c3 | a0 c2"}, map[int]bool{1: true, 2: true, 3: true}},
		{"first arm of a diamond", diamond, 0, 0, []string{"unreached", "a0 |", "unreached", "a0 c0 |"}, map[int]bool{0: true}},
		{"second arm of a diamond", diamond, 0, 1, []string{"unreached", "unreached", "a1 |", "a1 c1 |"}, map[int]bool{1: true}},
		{"a call of the next round", again, 2, 0, []string{"unreached", "a0 a2 c0 |", "a0 a2 c0 |", "unreached", "a1 a2 c0 |"}, map[int]bool{0: true, 2: true, 4: true}},
		{"back to the fork itself", self, 0, 0, []string{"unreached", "unreached", "unreached"}, map[int]bool{0: true, 2: true}},
		{"a flag that the arm clears", flag, 0, 0, []string{"unreached", "a0 |", "a0 |", "unreached", "a0 |"}, map[int]bool{0: true}},
		{"a flag that the arm keeps", flag, 0, 1, []string{"unreached", "unreached", "a1 |", "a1 |", "a1 |"}, map[int]bool{1: true}},
		{"of a block that is not reached", self, 2, 0, []string{"unreached", "unreached", "unreached"}, map[int]bool{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			arm := Forward(tt.f, deniedIn()).Arm(tt.block, tt.succ)
			if diff := cmp.Diff(tt.want, arm.written()); diff != "" {
				t.Errorf("at the entry of each block (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.known, arm.Known()); diff != "" {
				t.Errorf("known at the start (-want +got):\n%s", diff)
			}
			for succ := range tt.f.Blocks[tt.block].Succs {
				if arm.Edge(tt.block, succ).Reached() {
					t.Errorf("edge %d of the fork is taken again", succ)
				}
			}
		})
	}
}

// TestAlongOneBlock asks at every place of a block that denies in between:
//
//	0 c0 c1 (403) --a0--> 1
func TestAlongOneBlock(t *testing.T) {
	s := Forward(skeleton(block(calls(0, 1), to(1, 0)), block(nil), block(calls(2))), deniedIn(0))
	got := []string{s.show(s.Before(0, 0)), s.show(s.Before(0, 1)), s.show(s.Out(0)), s.show(s.Edge(0, 0)), s.show(s.In(1))}
	want := []string{"|", "c0 |", "c0 c1 denied |", "a0 c0 c1 denied |", "a0 c0 c1 denied |"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("before c0, before c1, at the end, on the edge, behind it (-want +got):\n%s", diff)
	}
	for what, at := range map[string]State{"Before": s.Before(2, 2), "Out": s.Out(2)} {
		if at.Reached() {
			t.Errorf("%s of a block that is not reached: %s", what, s.show(at))
		}
	}
}
