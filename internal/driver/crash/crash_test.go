package crash_test

import (
	"regexp"
	"testing"

	"github.com/authparity/authparity/internal/driver/crash"
)

func TestRecover(t *testing.T) {
	tests := []struct {
		name string
		f    func()
		want string // regular expression
	}{
		{"explicit", func() { panic("cannot happen") }, `^linking a/b: internal error: cannot happen at crash/crash_test.go:\d+$`},
		{"of the runtime", func() { _ = []int{}[len(t.Name())] }, `^linking a/b: internal error: .*out of range.* at crash/crash_test.go:\d+$`},
		{"none", func() {}, `^$`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if err := call(tt.f); err != nil {
				got = err.Error()
			}
			if !regexp.MustCompile(tt.want).MatchString(got) {
				t.Errorf("error %q does not match %q", got, tt.want)
			}
		})
	}
}

func call(f func()) (err error) {
	defer crash.Recover(&err, "linking a/b")
	f()
	return nil
}
