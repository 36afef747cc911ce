package load

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func shape(src []byte) (string, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "x.go", src, parser.SkipObjectResolution)
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			return false
		}
		if d, ok := n.(*ast.FuncDecl); ok {
			fmt.Fprintf(&b, "%T %d %d;", n, n.Pos(), n.End())
			if d.Recv != nil {
				ast.Inspect(d.Recv, func(n ast.Node) bool {
					if n != nil {
						fmt.Fprintf(&b, "%T %d %d;", n, n.Pos(), n.End())
					}
					return true
				})
			}
			ast.Inspect(d.Type, func(n ast.Node) bool {
				if n != nil {
					fmt.Fprintf(&b, "%T %d %d;", n, n.Pos(), n.End())
				}
				return true
			})
			fmt.Fprint(&b, d.Body != nil)
			return false
		}
		fmt.Fprintf(&b, "%T %d %d;", n, n.Pos(), n.End())
		return true
	})
	return b.String(), nil
}
func TestZZBodies(t *testing.T) {
	if os.Getenv("ZZB") == "" {
		t.Skip()
	}
	n, bad, blanked, left := 0, 0, 0, 0
	for _, root := range filepath.SplitList(os.Getenv("ZZB")) {
		filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(p, ".go") {
				return nil
			}
			src, _ := os.ReadFile(p)
			w, err := shape(src)
			if err != nil {
				return nil
			}
			c := bytes.Clone(src)
			blankBodies(c)
			n++
			g, err := shape(c)
			if err != nil || g != w {
				bad++
				if bad < 20 {
					fmt.Println(p, err)
				}
			}
			blanked += len(bytes.Fields(src))
			left += len(bytes.Fields(c))
			return nil
		})
	}
	fmt.Println(n, bad, "words", blanked, left)
}
func TestZZOne(t *testing.T) {
	src, _ := os.ReadFile(os.Getenv("ZZF"))
	if src == nil {
		t.Skip()
	}
	c := bytes.Clone(src)
	blankBodies(c)
	os.WriteFile("/tmp/loadwork/blanked.go", c, 0644)
}
