package load

import (
	"maps"
	"slices"
)

// sorted links the nodes to what they import and returns them with
// dependencies before importers, otherwise by import path. An import that
// closes a cycle is left out, and the nodes on the cycle are told.
func sorted(byPath map[string]*node) []*node {
	s := sorter{state: make(map[*node]int)}
	paths := slices.Sorted(maps.Keys(byPath))
	for _, path := range paths {
		s.link(byPath, byPath[path])
	}
	for _, path := range paths {
		s.visit(byPath[path])
	}
	return s.order
}

const (
	open = iota + 1 // on the way from the root
	done
)

type sorter struct {
	state map[*node]int
	way   []*node
	order []*node
}

func (s *sorter) link(byPath map[string]*node, n *node) {
	paths := slices.Clone(n.Imports)
	slices.Sort(paths)
	for _, path := range slices.Compact(paths) {
		// A package without files is missing: the importer is told so when
		// it is type-checked.
		if m := byPath[path]; m != nil && m.hasFiles() && path != "unsafe" {
			n.imports = append(n.imports, m)
		}
	}
}

func (s *sorter) visit(n *node) {
	if s.state[n] == done {
		return
	}
	s.state[n] = open
	s.way = append(s.way, n)
	n.imports = slices.DeleteFunc(n.imports, func(m *node) bool {
		if s.state[m] == open {
			s.cycle(m)
			return true
		}
		s.visit(m)
		return false
	})
	s.way = s.way[:len(s.way)-1]
	s.state[n] = done
	s.order = append(s.order, n)
}

// cycle tells the nodes from m to the end of the way that they import each
// other. One cycle is enough for a package to be broken.
func (s *sorter) cycle(m *node) {
	members := s.way[slices.Index(s.way, m):]
	var paths []string
	for _, n := range members {
		paths = append(paths, n.ImportPath)
	}
	paths = append(paths, m.ImportPath)
	for _, n := range members {
		if n.cycle == nil {
			n.cycle = paths
		}
	}
}
