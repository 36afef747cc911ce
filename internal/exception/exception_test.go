package exception

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/finding"
)

func TestParse(t *testing.T) {
	whole := Exception{Rule: "fallbackauthz", Until: "2026-12-31", Owner: "payments", Reason: "the vendor \"answers\" late", Ticket: "PAY-12"}
	tests := []struct {
		text string
		want Exception
	}{
		{`//authparity:allow fallbackauthz until=2026-12-31 owner=payments reason="the vendor \"answers\" late" ticket=PAY-12`, whole},
		{"//authparity:allow\tfallbackauthz  ticket=PAY-12 owner=\"payments\" until=2026-12-31\treason=\"the vendor \\\"answers\\\" late\" // see the wiki", whole},
		{`//authparity:allow`, Exception{Wrong: `no rule: expected //authparity:allow RULE until=YYYY-MM-DD owner=TEAM reason="…"`}},
		{`//authparity:allow owner=a`, Exception{Wrong: `no rule: expected //authparity:allow RULE until=YYYY-MM-DD owner=TEAM reason="…"`}},
		{`//authparity:allow r`, Exception{Rule: "r", Wrong: "no until, no owner, no reason"}},
		{`//authparity:allow r until=2026-02-30 owner=" " reason="x"`, Exception{Rule: "r", Until: "2026-02-30", Reason: "x", Wrong: `no owner, "2026-02-30" is no day: expected YYYY-MM-DD`}},
		{`//authparity:allow r until=tomorrow owner=a reason=b`, Exception{Rule: "r", Until: "tomorrow", Owner: "a", Reason: "b", Wrong: `"tomorrow" is no day: expected YYYY-MM-DD`}},
		{`//authparity:allow r owner=a owner=b`, Exception{Rule: "r", Owner: "a", Wrong: "owner is given twice"}},
		{`//authparity:allow r reason=the vendor`, Exception{Rule: "r", Reason: "the", Wrong: `"vendor": expected key=value with one of until, owner, reason, ticket, and quotes around what has a blank`}},
		{`//authparity:allow r since=2026-01-01`, Exception{Rule: "r", Wrong: `"since=2026-01-01": expected key=value with one of until, owner, reason, ticket, and quotes around what has a blank`}},
		{`//authparity:allow r reason="open`, Exception{Rule: "r", Wrong: `reason="open: expected a closing quote`}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, Parse(tt.text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.text, diff)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`//authparity:allow r until=2026-12-31 owner=a reason="b" // c`)
	f.Add(`//authparity:allow r reason="`)
	f.Fuzz(func(t *testing.T, text string) {
		e := Parse(text)
		if e.Wrong != "" {
			return
		}
		if e.Rule == "" || e.Owner == "" || e.Reason == "" {
			t.Errorf("%q: accepted as %+v", text, e)
		}
		e.Days(time.Now()) // does not panic
	})
}

var day = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

// at is an exception of rule r on a line of f.go, declared in that line.
func at(line int, until string) Exception {
	return Exception{Position: finding.Position{File: "m/f.go", Line: line, Col: 9}, Rule: "r", Until: until, Owner: "a", Reason: "b", OnLine: line}
}

func on(line int, function, until string) Exception {
	e := at(line, until)
	e.OnLine, e.Func = 0, function
	return e
}

func found(line int, function string) *finding.Finding {
	return &finding.Finding{Rule: "r", Position: finding.Position{File: "m/f.go", Line: line, Col: 3}, Function: function}
}

func TestCover(t *testing.T) {
	external := Exception{Position: finding.Position{File: ".authparity.yml", Line: 3, Col: 5}, Rule: "r", Until: "2026-12-01", Owner: "a", Reason: "b", Fingerprint: found(9, "m.G").Fingerprint(), External: true}
	list := []Exception{at(3, "2026-12-01"), on(10, "m.F", "2026-12-01"), external, at(20, "2026-11-22"), at(21, "2026-11-21")}
	tests := []struct {
		name string
		f    *finding.Finding
		want string // what covers it; "" nothing
	}{
		{"the line", found(3, "m.X"), "line 3"},
		{"the line before the function", found(3, "m.F"), "line 3"},
		{"another line", found(4, "m.X"), ""},
		{"the function", found(11, "m.F"), "m.F"},
		{"a closure of it", found(12, "m.F$1$2"), "m.F"},
		{"another function", found(12, "m.F2"), ""},
		{"the fingerprint", found(99, "m.G"), "fingerprint " + external.Fingerprint},
		{"on the last day", found(20, "m.X"), "line 20"},
		{"the day after", found(21, "m.X"), ""},
	}
	for _, tt := range tests {
		got := ""
		if e := New(list, day).Cover(tt.f); e != nil {
			got = e.Where()
		}
		if got != tt.want {
			t.Errorf("%s: covered by %q, want %q", tt.name, got, tt.want)
		}
	}
	other := found(3, "m.X")
	other.Rule = "s"
	if e := New(list, day).Cover(other); e != nil {
		t.Errorf("a finding of another rule is covered by %v", e)
	}
}

func messages(list []*finding.Finding) []string {
	var all []string
	for _, f := range list {
		all = append(all, f.Message)
	}
	return all
}

func TestMistakes(t *testing.T) {
	malformed := at(1, "")
	malformed.Wrong = "no until"
	unknown := at(2, "2026-12-31")
	unknown.Rule = "s"
	every := at(3, "2026-12-31")
	every.Rule = "all"
	list := []Exception{
		malformed, unknown, every, at(4, "2026-11-21"), at(5, "2027-11-24"), at(5, "2026-12-31"),
		at(6, "2026-12-06"), at(7, "2026-12-07"), at(8, "2026-11-22"), at(9, "2026-11-23"),
	}
	list[5].Line = 55 // declared elsewhere, for the same line
	mistakes, notes := New(list, day).Mistakes([]string{"r", "q"})
	wantMistakes := []string{
		"exception r is malformed: no until",
		`exception for the unknown rule "s": expected one of r, q`,
		`exception for "all" is over-broad: expected one rule`,
		"exception for r (owner a) expired on 2026-11-21: expected a mended finding or a new decision",
		"exception for r (owner a) is over-broad: it lasts until 2027-11-24, expected at most 366 days",
		"exception for r (owner a) is given twice: expected it at f.go:5 only",
	}
	wantNotes := []string{
		"exception for r (owner a) expires in 14 days, on 2026-12-06",
		"exception for r (owner a) expires today, on 2026-11-22",
		"exception for r (owner a) expires in 1 day, on 2026-11-23",
	}
	if diff := cmp.Diff(wantMistakes, messages(mistakes)); diff != "" {
		t.Errorf("mistakes (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(wantNotes, messages(notes)); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
}

func TestUsage(t *testing.T) {
	list := []Exception{
		at(1, "2026-12-31"), at(2, "2026-12-31"), on(10, "m.F", "2026-12-31"), on(20, "m.G", "2026-12-31"),
		at(30, "2026-11-01"), at(40, "2026-12-31"),
	}
	b := New(list, day)
	for _, f := range []*finding.Finding{found(1, "m.X"), found(11, "m.F"), found(12, "m.F$1"), found(21, "m.G")} {
		if b.Cover(f) == nil {
			t.Fatalf("%v is not covered", f.Position)
		}
	}
	got := messages(b.Usage(func(e *Exception) bool { return e.OnLine != 40 }))
	want := []string{
		"exception for r (owner a) covers no finding: expected a finding at line 2, or no exception",
		"exception for r (owner a) is over-broad: m.F has 2 findings of it, expected one exception on the line of each",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("complaints (-want +got):\n%s", diff)
	}
}

func TestToday(t *testing.T) {
	if got, err := Today("2026-11-22"); err != nil || !got.Equal(day) {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := Today("22.11.2026"); err == nil {
		t.Error("accepted another way to write a day")
	}
	if got, err := Today(""); err != nil || time.Since(got) > 25*time.Hour || time.Since(got) < 0 {
		t.Errorf("%v, %v", got, err)
	}
}
