//go:build unix

// Package bench measures what authparity costs beside what is paid anyway:
// analysing beside loading alone, and authparity as vet tool beside go vet.
//
//	AUTHPARITY_BENCH_DIR=~/src/service go test -run NONE -bench . -benchtime 3x ./bench
//
// It reports ratios, because seconds depend on the machine: medians over the
// rounds of user CPU, children included, and of the peak memory of the largest
// process. The two sides of a ratio run in turns, so that other load on the
// machine meets both.
package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/authparity/authparity/internal/load"
)

// dirVariable names the module to measure on.
const dirVariable = "AUTHPARITY_BENCH_DIR"

// childVariable makes the test binary load the module in the working
// directory and end.
const childVariable = "AUTHPARITY_BENCH_LOAD"

func TestMain(m *testing.M) {
	if os.Getenv(childVariable) == "" {
		os.Exit(m.Run())
	}
	result, err := load.Load(context.Background(), load.Config{Patterns: []string{"./..."}})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%d packages, types from %s: %d from export data, %d from source, %d not read\n",
		len(result.Packages), result.Mode, result.Exported, result.FromSource, result.Unread)
	runtime.KeepAlive(result) // as a check would
}

// BenchmarkCheck compares authparity check with loading alone: with the build
// cache as it is, and with an empty one.
func BenchmarkCheck(b *testing.B) {
	tool := build(b, "check", "./cmd/authparity")
	for _, cache := range []string{"as it is", "empty"} {
		b.Run("cache="+cache, func(b *testing.B) {
			dir := moduleDir(b)
			var loads, checks samples
			for b.Loop() {
				loads = append(loads, measure(b, dir, cacheEnv(b, cache), childVariable+"=1", self(b)))
				checks = append(checks, measure(b, dir, cacheEnv(b, cache), "", tool, "check", "-format", "json", "./..."))
			}
			report(b, "check/load", checks, "load", loads)
		})
	}
}

// cacheEnv is the setting of the build cache; "" leaves it. In a new cache the
// go command also indexes the module cache, on both sides.
func cacheEnv(b *testing.B, cache string) string {
	if cache != "empty" {
		return ""
	}
	return "GOCACHE=" + b.TempDir()
}

// BenchmarkVet compares go vet with authparity as vet tool to plain go vet.
// Each round has tools with a new build ID, so that no result of a tool is
// cached. What the compiler made is.
func BenchmarkVet(b *testing.B) {
	dir := moduleDir(b)
	if out, err := command(b, dir, "", "go", "build", "./...").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	var plain, ours samples
	round := 0
	for b.Loop() {
		round++
		vet := build(b, fmt.Sprint("vet", round), "cmd/vet")
		tool := build(b, fmt.Sprint("authparity", round), "./cmd/authparity")
		plain = append(plain, measure(b, dir, "", "", "go", "vet", "-vettool="+vet, "./..."))
		ours = append(ours, measure(b, dir, "", "", "go", "vet", "-vettool="+tool, "./..."))
	}
	report(b, "vettool/vet", ours, "vet", plain)
}

func moduleDir(b *testing.B) string {
	b.Helper()
	dir := os.Getenv(dirVariable)
	if dir == "" {
		b.Skip("set " + dirVariable + " to the directory of a module")
	}
	return dir
}

func self(b *testing.B) string {
	b.Helper()
	name, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	return name
}

// build builds a command of this module with a build ID of its own.
func build(b *testing.B, name, pkg string) string {
	b.Helper()
	moduleDir(b) // skip before the effort
	file := filepath.Join(b.TempDir(), name)
	salt := fmt.Sprintf("-ldflags=-X=main.salt=%s-%d", name, time.Now().UnixNano())
	if out, err := command(b, "..", "", "go", "build", salt, "-o", file, pkg).CombinedOutput(); err != nil {
		b.Skipf("%s cannot be built: %v\n%s", pkg, err, out)
	}
	return file
}

func command(b *testing.B, dir, env string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(b.Context(), args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = cmd.Environ()
	if env != "" {
		cmd.Env = append(cmd.Env, env)
	}
	return cmd
}

// A sample is what one run cost.
type sample struct {
	user time.Duration // of the process and its children
	peak float64       // memory of the largest process, in MB
}

type samples []sample

// measure runs a command. Findings, or packages that could not be analysed in
// full, are no failure; a command that does not know its work is.
func measure(b *testing.B, dir, env1, env2 string, args ...string) sample {
	b.Helper()
	cmd := command(b, dir, env1, args...)
	if env2 != "" {
		cmd.Env = append(cmd.Env, env2)
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() != 1 && exit.ExitCode() != 3 || err != nil && exit == nil {
		b.Fatalf("%s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	if env2 != "" {
		b.Logf("%s", strings.TrimSpace(string(out)))
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return sample{cmd.ProcessState.UserTime(), megabytes(usage.Maxrss)}
}

// megabytes converts the unit of ru_maxrss, which is bytes on macOS only.
func megabytes(maxrss int64) float64 {
	if runtime.GOOS == "darwin" {
		return float64(maxrss) / (1 << 20)
	}
	return float64(maxrss) / (1 << 10)
}

func (s samples) median(of func(sample) float64) float64 {
	values := make([]float64, 0, len(s))
	for _, x := range s {
		values = append(values, of(x))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

func seconds(s sample) float64 { return s.user.Seconds() }
func peak(s sample) float64    { return s.peak }

// report reports the ratios of ours to the base, and logs what they are made
// of.
func report(b *testing.B, name string, ours samples, baseName string, base samples) {
	b.Helper()
	b.ReportMetric(0, "ns/op") // says nothing
	b.ReportMetric(ours.median(seconds)/base.median(seconds), name+"-cpu")
	b.ReportMetric(ours.median(peak)/base.median(peak), name+"-mem")
	for i := range ours {
		b.Logf("round %d: %.2f s user, %.0f MB; %s %.2f s user, %.0f MB",
			i+1, seconds(ours[i]), ours[i].peak, baseName, seconds(base[i]), base[i].peak)
	}
}
