package driver

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/authparity/authparity/internal/driver/scripttest"
)

var update = flag.Bool("update", false, "rewrite the expected output in testdata")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"fakeparity": fakeMain,
		"nocompiler": withoutExportData,
	})
}

// TestScripts runs the driver over fake rules: on the command line and, as
// the test binary itself is the tool, under go vet.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			return scripttest.Setup(e, map[string]string{"TOOL": "fakeparity", "NOCOMPILER": "nocompiler"})
		},
		Cmds: scripttest.Commands(),
	})
}

// withoutExportData is a vet tool that sees units as a cmd/go would give them
// that no longer compiles for vet (golang/go#79454): without PackageFile.
func withoutExportData() {
	last := os.Args[len(os.Args)-1]
	if last == "-V=full" {
		fmt.Println("nocompiler version devel buildID=" + strconv.FormatInt(time.Now().UnixNano(), 16)) // never cached
		return
	}
	if strings.HasSuffix(last, ".cfg") {
		if err := withoutPackageFile(last); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	fakeMain()
}

func withoutPackageFile(cfg string) error {
	data, err := os.ReadFile(cfg)
	if err != nil {
		return err
	}
	var unit map[string]any
	if err := json.Unmarshal(data, &unit); err != nil {
		return err
	}
	unit["PackageFile"] = map[string]string{}
	if data, err = json.Marshal(unit); err != nil {
		return err
	}
	return os.WriteFile(cfg, data, 0o666)
}
