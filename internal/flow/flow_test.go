package flow

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/summary"
)

func TestForward(t *testing.T) {
	tests := []struct {
		name   string
		f      *summary.Func
		denied func(int) bool // nil: nowhere
		want   []string       // by block
		bug    string         // why the case fails for now
	}{
		{
			"nothing at all",
			skeleton(),
			nil,
			nil,
			"",
		},
		{
			"diamond",
			//       0 c0
			//   a0 /  \ a1
			//  1 c1    2 c2
			//      \  /
			//       3
			skeleton(
				block(calls(0), to(1, 0), to(2, 1)),
				block(calls(1), to(3)),
				block(calls(2), to(3)),
				block(nil),
			),
			nil,
			[]string{"|", "a0 c0 |", "a1 c0 |", "c0 | a0 a1 c1 c2"},
			"",
		},
		{
			"both edges to one block",
			//  0 c0 ==a0,a2==> 1
			//       ==a1,a2==>
			skeleton(
				block(calls(0), to(1, 0, 2), to(1, 1, 2)),
				block(nil),
			),
			nil,
			[]string{"|", "a2 c0 | a0 a1"},
			"",
		},
		{
			"loop",
			//  0 c0 --> 1 --a0--> 2 c1
			//           ^---------'
			//           1 --a1--> 3
			skeleton(
				block(calls(0), to(1)),
				block(nil, to(2, 0), to(3, 1)),
				block(calls(1), to(1)),
				block(nil),
			),
			nil,
			[]string{"|", "c0 | a0 c1", "a0 c0 | c1", "a1 c0 | a0 c1"},
			"",
		},
		{
			"loop with a flag: set where a0 was seen, asked behind the loop",
			//  0 --> 1 ---------> 4 --flag--> 5
			//        1 --> 2 c0    \--!flag-> 6
			//        ^     2 --a0--> 3 --> 4    flag is true from 3, false from 1
			//        '--a1-2
			skeleton(
				block(nil, to(1)),
				block(nil, to(2), to(4)),
				block(calls(0), to(3, 0), to(1, 1)),
				block(nil, to(4)),
				block(nil, chosen(5, alt(3, 0)), chosen(6, alt(1, 1))),
				block(nil),
				block(nil),
			),
			nil,
			[]string{"|", "| a1 c0", "| a1 c0", "a0 c0 | a1", "| a0 a1 c0", "a0 c0 | a1", "| a0 a1 c0"},
			"",
		},
		{
			"loop with a flag and a longer body: its end is seen before the flag is set",
			//  0 --> 1 -----------------> 5 --flag--> 6
			//        1 --> 2 --> 3 c0      \--!flag-> 7
			//        ^           3 --a0--> 4 --> 5    flag is true from 4, false from 1
			//        '--------a1-3
			skeleton(
				block(nil, to(1)),
				block(nil, to(2), to(5)),
				block(nil, to(3)),
				block(calls(0), to(4, 0), to(1, 1)),
				block(nil, to(5)),
				block(nil, chosen(6, alt(4, 0)), chosen(7, alt(1, 1))),
				block(nil),
				block(nil),
			),
			nil,
			[]string{"|", "| a1 c0", "| a1 c0", "| a1 c0", "a0 c0 | a1", "| a0 a1 c0", "a0 c0 | a1", "| a0 a1 c0"},
			"",
		},
		{
			"flag with two values: what both alternatives prove holds",
			//  0 --a0--> 1 c0 --> 3 --flag--> 4    flag is a call's result: c0 true
			//    --a1--> 2 c1 --> 3                is a2, c1 true is a3; both prove a4
			skeleton(
				block(nil, to(1, 0), to(2, 1)),
				block(calls(0), to(3)),
				block(calls(1), to(3)),
				block(nil, chosen(4, alt(1, 0, 2, 4), alt(2, 0, 3, 4))),
				block(nil),
			),
			nil,
			[]string{"|", "a0 |", "a1 |", "| a0 a1 c0 c1", "a4 | a0 a1 a2 a3 c0 c1"},
			"",
		},
		{
			"flag whose alternative loses a fact late, without a change before the branch",
			//  0 --a0--> 1 --> 3 --flag--> 4    flag is true from 1, false from 2
			//    ------> 2 --> 3
			//            2 --> 5 --> 1          the way round: no a0
			skeleton(
				block(nil, to(1, 0), to(2)),
				block(nil, to(3)),
				block(nil, to(3), to(5)),
				block(nil, chosen(4, alt(1, 0))),
				block(nil),
				block(nil, to(1)),
			),
			nil,
			[]string{"|", "| a0", "|", "| a0", "| a0", "|"},
			"",
		},
		{
			"nested forks",
			//           0 c0
			//       a0 /    \ a1
			//         1      4 c3
			//     a2 / \ a3  |
			//   2 c1  3 c2   |
			//       \  /     |
			//        5 ------'--> 6
			skeleton(
				block(calls(0), to(1, 0), to(4, 1)),
				block(nil, to(2, 2), to(3, 3)),
				block(calls(1), to(5)),
				block(calls(2), to(5)),
				block(calls(3), to(6)),
				block(nil, to(6)),
				block(nil),
			),
			nil,
			[]string{
				"|", "a0 c0 |", "a0 a2 c0 |", "a0 a3 c0 |", "a1 c0 |",
				"a0 c0 | a2 a3 c1 c2", "c0 | a0 a1 a2 a3 c1 c2 c3",
			},
			"",
		},
		{
			"unreachable block: neither its calls nor a flag set in it count",
			//  0 --a0--> 2 --flag--> 3    flag is set in 0 and in 1
			//  1 c0 ---> 2
			skeleton(
				block(nil, to(2, 0)),
				block(calls(0), to(2)),
				block(nil, chosen(3, alt(0, 0), alt(1, 0))),
				block(nil),
			),
			nil,
			[]string{"|", "unreached", "a0 |", "a0 |"},
			"",
		},
		{
			"sticky calls: only those that were made have passed",
			//  0 c0 --> 1 --> 2 c1 --> 3 --ok(c0,c1,c2)--> 4
			//           1 ------------> 3
			skeleton(
				block(calls(0), to(1)),
				block(nil, to(2), to(3)),
				block(calls(1), to(3)),
				block(nil, sticky(4, 0, 1, 2)),
				block(nil),
			),
			nil,
			[]string{"|", "c0 |", "c0 |", "c0 | c1", "c0 ok0 | c1 ok1"},
			"",
		},
		{
			"a denial on one arm",
			//  0 --a0--> 1 (403) --> 3
			//    --a1--> 2 --------> 3
			skeleton(
				block(nil, to(1, 0), to(2, 1)),
				block(nil, to(3)),
				block(nil, to(3)),
				block(nil),
			),
			deniedIn(1),
			[]string{"|", "a0 |", "a1 |", "| a0 a1 denied"},
			"",
		},
		{
			"a denial on both arms",
			//  0 --> 1 (403) --> 3
			//    --> 2 (401) --> 3
			skeleton(
				block(nil, to(1), to(2)),
				block(nil, to(3)),
				block(nil, to(3)),
				block(nil),
			),
			deniedIn(1, 2),
			[]string{"|", "|", "|", "denied |"},
			"",
		},
		{
			"switch: tests in a row",
			//  0 --a0--> 1 c0 -------.
			//    --a1--> 2 --a2--> 3 c1 --> 5
			//              --a3--> 4 c2 --> 5    default
			skeleton(
				block(nil, to(1, 0), to(2, 1)),
				block(calls(0), to(5)),
				block(nil, to(3, 2), to(4, 3)),
				block(calls(1), to(5)),
				block(calls(2), to(5)),
				block(nil),
			),
			nil,
			[]string{"|", "a0 |", "a1 |", "a1 a2 |", "a1 a3 |", "| a0 a1 a2 a3 c0 c1 c2"},
			"",
		},
		{
			"a call that is made again: what its last round proved is gone",
			//  0 --> 1 c0 --a0--> 2 c1 --> 1    a0: c0 is true, a1: c0 is false
			//        1    --a1--> 3
			about(skeleton(
				block(nil, to(1)),
				block(calls(0), to(2, 0), to(3, 1)),
				block(calls(1), to(1)),
				block(nil),
			), summary.Atom{Call: 0, Outcome: summary.True}, summary.Atom{Call: 0, Outcome: summary.False}),
			nil,
			[]string{"|", "| a0 c0 c1", "a0 c0 | c1", "a1 c0 | c1"},
			"",
		},
		{
			"the same question twice: the second answer is known",
			//  0 c0 --a0--> 1 --a0--> 2    a0: c0 is nil, a1: c0 is not nil
			//       --a1--> 3 --a0--> 2
			//               1 --a1--> 4
			//               3 --a1--> 4
			about(skeleton(
				block(calls(0), to(1, 0), to(3, 1)),
				block(calls(1), to(2, 0), to(4, 1)),
				block(nil),
				block(calls(2), to(2, 0), to(4, 1)),
				block(nil),
			), summary.Atom{Call: 0, Outcome: summary.Nil}, summary.Atom{Call: 0, Outcome: summary.NonNil}),
			nil,
			[]string{"|", "a0 c0 |", "a0 c0 c1 |", "a1 c0 |", "a1 c0 c2 |"},
			"",
		},
		{
			"the same question behind the join: nothing is known",
			//  0 c0 --a0--> 1 --> 2 --a0--> 3    a0: c0 is true, a1: c0 is false
			//       --a1--------> 2 --a1--> 4
			about(skeleton(
				block(calls(0), to(1, 0), to(2, 1)),
				block(calls(1), to(2)),
				block(nil, to(3, 0), to(4, 1)),
				block(nil),
				block(nil),
			), summary.Atom{Call: 0, Outcome: summary.True}, summary.Atom{Call: 0, Outcome: summary.False}),
			nil,
			[]string{"|", "a0 c0 |", "c0 | a0 a1 c1", "a0 c0 | a1 c1", "a1 c0 | a0 c1"},
			"",
		},
		{
			"results of one call do not contradict each other",
			//  0 c0 --a0--> 1 --a1--> 2    a0: the first result is nil, a1: the second is not
			about(skeleton(
				block(calls(0), to(1, 0)),
				block(nil, to(2, 1)),
				block(nil),
			), summary.Atom{Call: 0, Outcome: summary.Nil}, summary.Atom{Call: 0, Result: 1, Outcome: summary.NonNil}),
			nil,
			[]string{"|", "a0 c0 |", "a0 a1 c0 |"},
			"",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			denied := tt.denied
			if denied == nil {
				denied = deniedIn()
			}
			diff := cmp.Diff(tt.want, Forward(tt.f, denied).written())
			switch {
			case tt.bug != "" && diff == "":
				t.Errorf("it works now; remove the mark %q", tt.bug)
			case tt.bug != "":
				t.Skipf("%s (-want +got):\n%s", tt.bug, diff)
			case diff != "":
				t.Errorf("at the entry of each block (-want +got):\n%s", diff)
			}
		})
	}
}
