package link

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/authparity/authparity/internal/extract"
	"github.com/authparity/authparity/internal/knowledge"
	"github.com/authparity/authparity/internal/load"
	"github.com/authparity/authparity/internal/summary"
)

func TestDbg(t *testing.T) {
	dir := os.Getenv("DBG")
	if dir == "" {
		t.Skip()
	}
	res, err := load.Load(context.Background(), load.Config{Dir: dir, Patterns: strings.Fields(os.Getenv("PAT")), Env: os.Environ()})
	if err != nil {
		t.Fatal(err)
	}
	var pkgs []*summary.Package
	for _, lp := range res.Packages {
		pkgs = append(pkgs, extract.Package(extract.Input{Fset: lp.Fset, Files: lp.Files, Pkg: lp.Types, Info: lp.Info, Errors: lp.TypeErrors, Table: knowledge.Default()}))
	}
	p := New(pkgs)
	for _, f := range p.Funcs {
		if !strings.Contains(f.ID, os.Getenv("FN")) {
			continue
		}
		fmt.Println("FUNC", f.ID, "escaped", f.escaped, "denies", f.denies(), "callers", len(f.callers))
		for i, c := range f.Calls {
			fmt.Printf("  call %d %+v\n", i, c)
		}
		for i, a := range f.Atoms {
			fmt.Printf("  atom %d %+v test %+v deny %v held %v\n", i, a, a.Test, f.denials()[int32(i)], f.expand(int32(i)))
		}
		for i, b := range f.Blocks {
			fmt.Printf("  block %d calls %v deny %v/%v ret %d cond %+v works %v\n", i, b.Calls, b.Deny, f.denyAt()[i], b.Ret, b.Cond, f.works(i))
			for j, e := range b.Succs {
				fmt.Printf("     -> %d facts %v phis %v sticky %v gate %v\n", e.To, e.Facts, e.Phis, e.Calls, f.gate(i, j))
			}
		}
		for i, r := range f.Returns {
			fmt.Printf("  ret %d %+v\n", i, r)
		}
		for _, l := range f.Leaves() {
			fmt.Printf("  leaf %s %s must %v\n", l.Key, l.Kind, l.Held.Must)
		}
	}
	for i, g := range p.guards {
		fmt.Println("GUARD", i, g)
	}
}
