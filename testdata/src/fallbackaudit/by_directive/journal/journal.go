// Package journal is the house's word for its trail.
package journal

// A Book keeps entries.
type Book struct{ entries []string }

// Enter writes one entry that is kept for ten years.
//
//authparity:audit
func (b *Book) Enter(entry string) { b.entries = append(b.entries, entry) }

// Note writes one that is gone tomorrow.
func (b *Book) Note(entry string) { b.entries = append(b.entries, entry) }
