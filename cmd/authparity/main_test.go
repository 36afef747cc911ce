package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/authparity/authparity/internal/driver/scripttest"
)

var update = flag.Bool("update", false, "rewrite the expected output in testdata/script")

const scripts = "../../testdata/script"

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"authparity": main})
}

// TestScripts runs one script per behaviour of the command line. The command
// is this test binary, under go vet too.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           scripts,
		UpdateScripts: *update,
		Setup:         setup,
		Cmds:          scripttest.Commands(),
	})
}

// setup adds the files that an archive cannot hold: wherever a script has a
// file NAME.go.in, it gets NAME.go made from it.
func setup(e *testscript.Env) error {
	if err := scripttest.Setup(e, map[string]string{"AUTHPARITY": "authparity"}); err != nil {
		return err
	}
	templates, err := filepath.Glob(filepath.Join(e.WorkDir, "*", "*.go.in"))
	if err != nil {
		return err
	}
	for _, name := range templates {
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		source = bytes.ReplaceAll(source, []byte("BYTE_E9"), []byte{0xe9}) // é in Latin-1
		source = bytes.ReplaceAll(source, []byte("MEGABYTE"), bytes.Repeat([]byte("0123456789abcdef"), 1<<16))
		source = bytes.ReplaceAll(source, []byte("HUGE"), bytes.Repeat([]byte("\tsmall()\n"), 60_000))
		if err := os.WriteFile(name[:len(name)-len(".in")], source, 0o666); err != nil {
			return err
		}
	}
	return nil
}
