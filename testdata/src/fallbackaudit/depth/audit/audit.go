// Package audit writes the trail.
package audit

import "log"

// A Log writes to the standard logger.
type Log struct{ Prefix string }

// Record writes one line.
func (l *Log) Record(line string) { log.Print(l.Prefix, line) }
