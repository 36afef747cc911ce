package link

// components finds the strongly connected components of a graph of functions
// (R. Tarjan, Depth-first search and linear graph algorithms, 1972), as far as
// it was visited: those that a component leads to come before it.
type components struct {
	next       func(*Func) []*Func
	finish     func([]*Func)
	index, low map[*Func]int // from 1; 0 not seen
	stack      []*Func
	finished   map[*Func]bool
}

// newComponents makes the components of the graph whose edges next gives.
// Each is handed to finish once.
func newComponents(next func(*Func) []*Func, finish func([]*Func)) *components {
	return &components{next: next, finish: finish, index: map[*Func]int{}, low: map[*Func]int{}, finished: map[*Func]bool{}}
}

// visit finishes the component of a function and all that it leads to. It
// walks depth first without recursion: call chains of generated code are deep.
func (w *components) visit(root *Func) {
	if w.index[root] != 0 {
		return
	}
	type frame struct {
		f    *Func
		next []*Func
	}
	enter := func(f *Func) frame {
		w.index[f] = len(w.index) + 1
		w.low[f] = w.index[f]
		w.stack = append(w.stack, f)
		return frame{f, w.next(f)}
	}
	work := []frame{enter(root)}
	for len(work) > 0 {
		at := &work[len(work)-1]
		if len(at.next) == 0 {
			f := at.f
			work = work[:len(work)-1]
			w.leave(f)
			if len(work) > 0 {
				up := work[len(work)-1].f
				w.low[up] = min(w.low[up], w.low[f])
			}
			continue
		}
		t := at.next[0]
		at.next = at.next[1:]
		switch {
		case w.index[t] == 0:
			work = append(work, enter(t))
		case !w.finished[t]:
			w.low[at.f] = min(w.low[at.f], w.index[t])
		}
	}
}

// leave takes a whole component off the stack once its first function is done.
func (w *components) leave(f *Func) {
	if w.low[f] != w.index[f] {
		return
	}
	at := len(w.stack) - 1
	for w.stack[at] != f {
		at--
	}
	component := w.stack[at:]
	w.stack = w.stack[:at]
	for _, g := range component {
		w.finished[g] = true
	}
	w.finish(component)
}
