package vettool

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A facts holds the package facts of a unit and of the packages it imports
// directly. Object facts are not supported: no analyzer of the suite has any,
// because they lose unexported functions (docs/architecture.md, Summary).
type facts struct {
	unit    *unit
	checked *checked
	own     map[reflect.Type]analysis.Fact
	below   map[string]map[string][]byte // encoded facts by package path, then type; read on demand
	lost    []string                     // what could not be read, one sentence each
}

// A wireFact is one fact in a .vetx file.
type wireFact struct {
	Type string // as typeName prints it
	Data []byte // gob
}

func typeName(t reflect.Type) string { return t.Elem().PkgPath() + "." + t.Elem().Name() }

// encode returns the unit's own facts, in a fixed order; nil when it has none.
func (f *facts) encode() ([]byte, error) {
	if len(f.own) == 0 {
		return nil, nil
	}
	var list []wireFact
	for t, fact := range f.own {
		var b bytes.Buffer
		if err := gob.NewEncoder(&b).Encode(fact); err != nil {
			return nil, fmt.Errorf("encoding fact %s of %s: %w", typeName(t), f.unit.ImportPath, err)
		}
		list = append(list, wireFact{typeName(t), b.Bytes()})
	}
	slices.SortFunc(list, func(a, b wireFact) int { return strings.Compare(a.Type, b.Type) })
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(list); err != nil {
		return nil, fmt.Errorf("encoding facts of %s: %w", f.unit.ImportPath, err)
	}
	return b.Bytes(), nil
}

func decodeFacts(data []byte) (map[string][]byte, error) {
	byType := make(map[string][]byte)
	if len(data) == 0 {
		return byType, nil
	}
	var list []wireFact
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&list); err != nil {
		return nil, err
	}
	for _, w := range list {
		byType[w.Type] = w.Data
	}
	return byType, nil
}

// of returns the encoded facts of a package that the unit imports.
func (f *facts) of(path string) map[string][]byte {
	if known, ok := f.below[path]; ok {
		return known
	}
	v, err := f.unit.dependency(path)
	var list map[string][]byte
	if err == nil {
		if list, err = decodeFacts(v.facts); err != nil {
			err = fmt.Errorf("reading facts of %s: %w", path, err)
		}
	}
	if err != nil {
		f.lost = append(f.lost, err.Error())
	}
	f.below[path] = list
	return list
}

// importPackageFact sets *fact to the fact of its type that p has.
func (f *facts) importPackageFact(p *types.Package, fact analysis.Fact) bool {
	t := reflect.TypeOf(fact)
	if p == f.checked.pkg {
		own, ok := f.own[t]
		if ok {
			reflect.ValueOf(fact).Elem().Set(reflect.ValueOf(own).Elem())
		}
		return ok
	}
	data, ok := f.of(p.Path())[typeName(t)]
	if !ok {
		return false
	}
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(fact); err != nil {
		f.lost = append(f.lost, fmt.Sprintf("reading fact %s of %s: %v", typeName(t), p.Path(), err))
		return false
	}
	return true
}

func (f *facts) exportPackageFact(fact analysis.Fact) { f.own[reflect.TypeOf(fact)] = fact }

// all returns the facts of the given types: of the imported packages, sorted
// by path, then of the unit itself.
func (f *facts) all(factTypes []analysis.Fact) []analysis.PackageFact {
	var list []analysis.PackageFact
	add := func(p *types.Package) {
		for _, example := range factTypes {
			fact := reflect.New(reflect.TypeOf(example).Elem()).Interface().(analysis.Fact)
			if f.importPackageFact(p, fact) {
				list = append(list, analysis.PackageFact{Package: p, Fact: fact})
			}
		}
	}
	for _, path := range slices.Sorted(maps.Keys(f.unit.PackageVetx)) {
		// A package that no analysed file imports has no types here.
		if p := f.checked.imports[path]; p != nil {
			add(p)
		}
	}
	add(f.checked.pkg)
	return list
}
