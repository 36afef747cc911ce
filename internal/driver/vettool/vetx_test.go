package vettool

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestVetxRoundTrip(t *testing.T) {
	for _, v := range []vetx{
		{},
		{types: []byte("i types")},
		{facts: []byte("facts")},
		{types: []byte("i types"), facts: []byte{0, 1, 2}},
	} {
		got, err := decodeVetx(v.encode())
		if err != nil {
			t.Errorf("%+v: %v", v, err)
		}
		if !bytes.Equal(got.types, v.types) || !bytes.Equal(got.facts, v.facts) {
			t.Errorf("got %+v, want %+v", got, v)
		}
	}
}

func TestDamagedVetx(t *testing.T) {
	whole := vetx{types: []byte("i types"), facts: []byte("facts")}.encode()
	tests := []struct {
		name string
		file []byte
		want string
	}{
		{"cut", whole[:len(whole)-1], "damaged .vetx file: expected 12 bytes behind the header, found 11"},
		{"longer", append(bytes.Clone(whole), 0), "found 13"},
		{"header only in part", whole[:7], "not a .vetx file"},
		{"of another tool", []byte("gobs, and more of them"), "not a .vetx file"},
	}
	for _, tt := range tests {
		_, err := decodeVetx(tt.file)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", tt.name, err, tt.want)
		}
	}
}

func FuzzDecodeVetx(f *testing.F) {
	f.Add(vetx{types: []byte("i types"), facts: []byte("facts")}.encode())
	f.Add([]byte("vetx\xff\xff\xff\xff\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, file []byte) {
		v, err := decodeVetx(file)
		if err != nil {
			return
		}
		again, err := decodeVetx(v.encode())
		if err != nil || !bytes.Equal(again.types, v.types) || !bytes.Equal(again.facts, v.facts) {
			t.Errorf("%q: %+v becomes %+v (%v)", file, v, again, err)
		}
	})
}

func TestImportersHaveExportData(t *testing.T) {
	tests := []struct {
		name string
		unit unit
		want bool
	}{
		{"nothing imported", unit{}, false},
		{"only unsafe and C", unit{ImportMap: map[string]string{"unsafe": "unsafe", "C": "C"}}, false},
		{"given", unit{ImportMap: map[string]string{"a": "v/a"}, PackageFile: map[string]string{"v/a": "a.a"}}, true},
		{"one missing", unit{ImportMap: map[string]string{"a": "a", "b": "b"}, PackageFile: map[string]string{"a": "a.a"}}, false},
	}
	for _, tt := range tests {
		if got := tt.unit.importersHaveExportData(); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestSpeaks(t *testing.T) {
	tests := []struct {
		args string
		want bool
	}{
		{"-V=full", true},
		{"-flags", true},
		{"-json -fallbackauthz=false /tmp/b001/vet.cfg", true},
		{"", false},
		{"./...", false},
		{"-format json ./cfg", false},
	}
	for _, tt := range tests {
		if got := Speaks(strings.Fields(tt.args)); got != tt.want {
			t.Errorf("Speaks(%q) = %v, want %v", tt.args, got, tt.want)
		}
	}
}

func TestFileLine(t *testing.T) {
	type result struct {
		File string
		Line int
		OK   bool
	}
	for posn, want := range map[string]result{
		"/a/b.go:12:3":   {"/a/b.go", 12, true},
		`C:\a\b.go:12:3`: {`C:\a\b.go`, 12, true},
		"-":              {},
		"b.go:12":        {},
		"/a/b.go:x:3":    {"/a/b.go", 0, false},
	} {
		var got result
		got.File, got.Line, got.OK = fileLine(posn)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", posn, diff)
		}
	}
}
