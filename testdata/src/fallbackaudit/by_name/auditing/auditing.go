// Package auditing is no audit package by a whole word: what counts are the
// names inside.
package auditing

// A Sink takes lines.
type Sink struct{ lines []string }

// WriteAuditEntry writes one entry.
func (s *Sink) WriteAuditEntry(line string) { s.lines = append(s.lines, line) }
