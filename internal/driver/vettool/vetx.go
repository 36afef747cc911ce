package vettool

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

// A vetx is what a unit leaves for its importers.
//
// The file has the shape of x/tools v0.50's: the magic "vetx", two 32-bit
// little-endian lengths, the declarations, the facts. A file without a byte
// is a vetx with neither.
type vetx struct {
	types []byte // export data as gcexportdata.Write makes it; nil when importers have the compiler's
	facts []byte // see encodeFacts; nil when there are none
}

const (
	vetxMagic  = "vetx"
	vetxHeader = len(vetxMagic) + 8
)

func (v vetx) encode() []byte {
	if len(v.types) == 0 && len(v.facts) == 0 {
		return nil
	}
	b := []byte(vetxMagic)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(v.types)))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(v.facts)))
	return append(append(b, v.types...), v.facts...)
}

func decodeVetx(b []byte) (vetx, error) {
	if len(b) == 0 {
		return vetx{}, nil
	}
	if len(b) < vetxHeader || !bytes.HasPrefix(b, []byte(vetxMagic)) {
		return vetx{}, errors.New("not a .vetx file of this tool")
	}
	types := uint64(binary.LittleEndian.Uint32(b[len(vetxMagic):]))
	facts := uint64(binary.LittleEndian.Uint32(b[len(vetxMagic)+4:]))
	b = b[vetxHeader:]
	if types+facts != uint64(len(b)) {
		return vetx{}, fmt.Errorf("damaged .vetx file: expected %d bytes behind the header, found %d", types+facts, len(b))
	}
	return vetx{types: b[:types:types], facts: b[types:]}, nil
}

// dependency reads the .vetx file of a package that the unit imports. A
// package without one has neither types nor facts.
func (u *unit) dependency(path string) (vetx, error) {
	name := u.PackageVetx[path]
	if name == "" {
		return vetx{}, nil
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return vetx{}, fmt.Errorf("reading facts of %s: %w", path, err)
	}
	v, err := decodeVetx(b)
	if err != nil {
		return vetx{}, fmt.Errorf("reading facts of %s: %w", path, err)
	}
	return v, nil
}

// leave writes the unit's own .vetx file.
func (u *unit) leave(v vetx) error {
	if u.VetxOutput == "" {
		return nil
	}
	if err := os.WriteFile(u.VetxOutput, v.encode(), 0o666); err != nil {
		return fmt.Errorf("writing facts of %s: %w", u.ImportPath, err)
	}
	return nil
}
