package link

// Declared returns the functions that a directive makes the fallback of others,
// each with its primaries, in order of function. No call ties them together:
// Block, Call and Run are -1.
func (p *Program) Declared() []Fallback {
	primaries := map[string][]*Func{}
	for _, f := range p.Funcs {
		if m, ok := p.mark(f.ID, "primary"); ok && m.Keys["for"] != "" {
			primaries[m.Keys["for"]] = append(primaries[m.Keys["for"]], f)
		}
	}
	var all []Fallback
	for _, f := range p.Funcs {
		m, ok := p.mark(f.ID, "fallback")
		if !ok {
			continue
		}
		if of := primaries[m.Keys["for"]]; len(of) > 0 {
			all = append(all, Fallback{Func: f, Block: -1, Call: -1, Run: -1, Primary: of, Falls: []*Func{f}})
		}
	}
	return all
}
