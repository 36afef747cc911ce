package report

import (
	"fmt"
	"slices"
)

// A notice is a kind of notification.
type notice struct{ id, text string }

// notices are the kinds of notifications, by their place in the list.
var notices = []notice{
	{"not-analysed", "a package was not analysed in full: what it holds may be missing from the results"},
	{"skipped", "a function or package was left out of the analysis"},
	{"limit", "a limit of the analysis was reached: what lies beyond is missing from the results"},
	{"type-errors", "what type errors touch was not analysed"},
	{"problem", "something in the source or the configuration is wrong"},
	{"open-calls", "calls with a target that is not known"},
	{"hidden", "findings below the confidence that was asked for are not among the results"},
}

// notifications say what was not analysed, and what is wrong.
func (s *sarif) notifications() []sarifNotification {
	c := &s.r.Coverage
	list := []sarifNotification{}
	add := func(id, level, text string) *sarifNotification {
		i := slices.IndexFunc(notices, func(n notice) bool { return n.id == id })
		list = append(list, sarifNotification{Descriptor: sarifDescriptorRef{id, i}, Level: level, Message: sarifText{text}})
		return &list[len(list)-1]
	}
	for _, g := range c.NotAnalysed {
		add("not-analysed", "error", g.String())
	}
	for _, text := range c.Skipped {
		add("skipped", "warning", text)
	}
	for _, text := range c.Caps {
		add("limit", "warning", text)
	}
	if c.TypeErrors > 0 {
		add("type-errors", "warning", counted(c.TypeErrors, "type error")+": what they touch was not analysed")
	}
	for _, p := range c.Problems {
		level := "warning"
		if p.Fatal {
			level = "error"
		}
		n := add("problem", level, p.Message)
		if p.IsValid() {
			n.Locations = []sarifLocation{s.location(p.Position, "", "")}
		}
	}
	if n := len(c.OpenCalls); n > 0 {
		add("open-calls", "note", fmt.Sprintf("%s: %s", counted(n, "open call"), shortened(c.OpenCalls, listed)))
	}
	if s.r.Hidden > 0 {
		add("hidden", "note", counted(s.r.Hidden, "finding")+" of lower confidence not shown")
	}
	return list
}

// successful reports whether all was analysed and nothing was wrong with it;
// findings are no failure.
func (s *sarif) successful() bool {
	c := &s.r.Coverage
	return len(c.NotAnalysed) == 0 && !slices.ContainsFunc(c.Problems, func(p Problem) bool { return p.Fatal })
}
