package load

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"syscall"
	"testing"
	"time"
)

func TestZZ(t *testing.T) {
	dir := os.Getenv("ZZ")
	if dir == "" {
		t.Skip()
	}
	debug.SetGCPercent(100)
	t0 := time.Now()
	r, err := Load(context.Background(), Config{Dir: dir, Patterns: []string{"./..."}})
	if err != nil {
		t.Fatal(err)
	}
	var ru, rc syscall.Rusage
	syscall.Getrusage(0, &ru)
	syscall.Getrusage(-1, &rc)
	fmt.Println("pk", len(r.Packages), r.Mode, r.Exported, r.FromSource, r.Unneeded, "deperr", len(r.Dependencies), "wall", time.Since(t0), "user", time.Duration(ru.Utime.Nano()), "child", time.Duration(rc.Utime.Nano()), "rss", ru.Maxrss/1024)
	for i, e := range r.Dependencies {
		if i < 20 {
			fmt.Println(e)
		}
	}
	n := 0
	for _, p := range r.Packages {
		for _, e := range p.Errors {
			n++
			if n < 20 {
				fmt.Println(p.ImportPath, e)
			}
		}
		if p.Broken != "" {
			fmt.Println(p.ImportPath, p.Broken)
		}
	}
	fmt.Println("errors", n, r.Modules, r.ModuleDir, r.ModulePath, r.Skipped, r.Warnings)
	runtime.KeepAlive(r)
}
