package summary

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const digest = "c0ffee"

// random fills every field that is reachable from v, so that a new field
// takes part without a change here. Slices have up to two elements, maps up
// to eight; behind the tenth level all is zero.
func random(r *rand.Rand, v reflect.Value, depth int) {
	if depth > 10 {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			random(r, v.Field(i), depth+1)
		}
	case reflect.Pointer:
		if r.IntN(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			random(r, v.Elem(), depth+1)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(3), 2))
		for i := range v.Len() {
			e := v.Index(i)
			if e.Kind() == reflect.Pointer { // a list has no nil in it
				e.Set(reflect.New(e.Type().Elem()))
				e = e.Elem()
			}
			random(r, e, depth+1)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for range r.IntN(9) {
			key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			random(r, key, depth+1)
			random(r, value, depth+1)
			v.SetMapIndex(key, value)
		}
	case reflect.String:
		v.SetString([]string{"", "a", "example.com/m.F", "ünïcode"}[r.IntN(4)] + fmt.Sprint(r.IntN(3)))
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Int, reflect.Int32:
		v.SetInt(int64(r.IntN(5) - 1))
	case reflect.Uint8:
		v.SetUint(r.Uint64N(8))
	default:
		panic("no random " + v.Type().String())
	}
}

func randomPackages(seed uint64) []*Package {
	var pkgs []*Package
	random(rand.New(rand.NewPCG(seed, 0)), reflect.ValueOf(&pkgs).Elem(), 0)
	return pkgs
}

func encode(t testing.TB, pkgs []*Package) []byte {
	t.Helper()
	data, err := Encode(digest, pkgs)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestRoundTrip(t *testing.T) {
	for seed := range uint64(200) {
		want := randomPackages(seed)
		got, err := Decode(digest, encode(t, want))
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		// A fact does not tell empty from nil.
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("seed %d (-want +got):\n%s", seed, diff)
		}
	}
}

// TestSameBytes: go vet keys its cache by the bytes of facts, so equal
// summaries must give equal bytes.
func TestSameBytes(t *testing.T) {
	methods := map[string]string{}
	for i := range 20 {
		methods[fmt.Sprint("Method", i)] = fmt.Sprint("example.com/m.Method", i)
	}
	tests := []struct {
		name string
		pkgs []*Package
	}{
		{"none", nil},
		{"functions", []*Package{{Path: "a", Funcs: []*Func{{ID: "a.F", Calls: []Call{{Static: "b.G"}}}}}}},
		{"conversion with many methods", []*Package{{Path: "a", Conversions: []Conversion{{Iface: "a.I", Type: "a.T", Methods: methods}}}}},
		{"directive with many keys", []*Package{{Path: "a", Marks: []Marked{{ID: "a.F", Marks: []Mark{{Verb: "guard", Keys: methods}}}}}}},
		{"everything", randomPackages(7)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			first := encode(t, tt.pkgs)
			for range 50 {
				if !bytes.Equal(first, encode(t, tt.pkgs)) {
					t.Fatal("the same packages give different bytes")
				}
			}
			again, err := Decode(digest, first)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(first, encode(t, again)) {
				t.Error("what was decoded gives different bytes")
			}
		})
	}
}

// TestNoMaps: gob writes a map in random order, so whatever is serialised has
// none but Names.
func TestNoMaps(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var look func(at string, v reflect.Type)
	look = func(at string, v reflect.Type) {
		if seen[v] || v == reflect.TypeFor[Names]() {
			return
		}
		seen[v] = true
		switch v.Kind() {
		case reflect.Map, reflect.Interface:
			t.Errorf("%s has no order of its own: %v", at, v)
		case reflect.Pointer, reflect.Slice, reflect.Array:
			look(at, v.Elem())
		case reflect.Struct:
			for f := range v.Fields() {
				look(at+"."+f.Name, f.Type)
			}
		}
	}
	look("[]*Package", reflect.TypeFor[[]*Package]())
}

func TestNamesRefuse(t *testing.T) {
	for _, data := range []string{"\x05ab", "\x01a", "\x01a\x02b", "\xff", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01a"} {
		var n Names
		if err := n.GobDecode([]byte(data)); err == nil {
			t.Errorf("%q gives %v, want an error", data, n)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	good := encode(t, []*Package{{Path: "a", Funcs: []*Func{{ID: "a.F"}}}})
	broken := bytes.Clone(good)
	broken[len(broken)-5] ^= 0xff // in the check sum
	tests := []struct {
		name   string
		config string
		data   []byte
		want   string // in the message
	}{
		{"another version", digest, versioned(t, Version+1), fmt.Sprintf("version %d, expected %d", Version+1, Version)},
		{"a version before ours", digest, versioned(t, Version-1), fmt.Sprintf("version %d, expected %d", Version-1, Version)},
		{"another configuration", "decaf", good, "another configuration"},
		{"nothing", digest, nil, "EOF"},
		{"no gzip", digest, []byte("authparity"), "invalid header"},
		{"cut in the middle", digest, good[:len(good)/2], "EOF"},
		{"without the check sum", digest, good[:len(good)-8], "EOF"},
		{"wrong check sum", digest, broken, "checksum"},
		{"a header and nothing else", digest, zipped(t, header{Version, digest}), "EOF"},
		{"something else behind the header", digest, zipped(t, header{Version, digest}, "text"), "type"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pkgs, err := Decode(tt.config, tt.data)
			if err == nil {
				t.Fatalf("no error but %v", pkgs)
			}
			if !strings.HasPrefix(err.Error(), "decoding summaries: ") || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %q, want decoding summaries: ... %s", err, tt.want)
			}
		})
	}
}

// FuzzDecode: a fact comes from a file, and a file can hold anything. What
// can be read can be written and read again.
func FuzzDecode(f *testing.F) {
	for seed := range uint64(5) {
		f.Add(encode(f, randomPackages(seed)))
	}
	f.Add([]byte(nil))
	f.Add(versioned(f, Version+1))
	f.Fuzz(func(t *testing.T, data []byte) {
		pkgs, err := Decode(digest, data)
		if err != nil {
			return
		}
		again, err := Decode(digest, encode(t, pkgs))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(pkgs, again, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("read, written and read again (-first +second):\n%s", diff)
		}
	})
}

// FuzzDecodeInner does the same with what lies within the compression, which
// random changes of the outer bytes hardly ever reach.
func FuzzDecodeInner(f *testing.F) {
	for seed := range uint64(5) {
		f.Add(unzipped(f, encode(f, randomPackages(seed))))
	}
	f.Fuzz(func(t *testing.T, inner []byte) {
		pkgs, err := Decode(digest, compressed(t, inner))
		if err == nil {
			encode(t, pkgs)
		}
	})
}

// versioned is an encoding by another version of this package.
func versioned(t testing.TB, version int) []byte {
	return zipped(t, header{version, digest}, []*Package{{Path: "a"}})
}

// zipped serialises values as Encode does.
func zipped(t testing.TB, values ...any) []byte {
	t.Helper()
	var inner bytes.Buffer
	enc := gob.NewEncoder(&inner)
	for _, v := range values {
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	return compressed(t, inner.Bytes())
}

func compressed(t testing.TB, inner []byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	zip := gzip.NewWriter(&buf)
	if _, err := zip.Write(inner); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func unzipped(t testing.TB, data []byte) []byte {
	t.Helper()
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	var inner bytes.Buffer
	if _, err := inner.ReadFrom(zip); err != nil {
		t.Fatal(err)
	}
	return inner.Bytes()
}
