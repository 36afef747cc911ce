package link

// Common operations: what nearly everything in a service reaches says nothing
// about one way to it, such as the queue that a logger or a notification
// writes to.
const (
	commonEntries = 20 // functions with client input that reach it, at least
	commonShare   = 3  // one in so many of all such functions
)

// Common reports whether an operation, by the key of its leaf, is reached from
// so many functions with client input that it belongs to all of them.
func (p *Program) Common(key string) bool {
	common := p.Memo("common", func() any {
		reached, entries := map[string]int{}, 0
		for _, f := range p.Funcs {
			if !f.Entry || f.Generated {
				continue
			}
			entries++
			seen := map[string]bool{}
			for _, l := range f.Leaves() {
				if !seen[l.Key] {
					seen[l.Key] = true
					reached[l.Key]++
				}
			}
		}
		all := map[string]bool{}
		for key, n := range reached {
			if n >= commonEntries && n*commonShare >= entries {
				all[key] = true
			}
		}
		return all
	}).(map[string]bool)
	return common[key]
}
