package summary

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// Names maps names to names. It is serialised by itself because package gob
// writes a map in random order, and go vet keys its cache by the bytes of
// facts.
type Names map[string]string

// GobEncode implements gob.GobEncoder: keys and values in turn, sorted by key,
// each behind its length.
func (n Names) GobEncode() ([]byte, error) {
	var b []byte
	text := func(s string) { b = append(binary.AppendUvarint(b, uint64(len(s))), s...) }
	for _, key := range slices.Sorted(maps.Keys(n)) {
		text(key)
		text(n[key])
	}
	return b, nil
}

// GobDecode implements gob.GobDecoder.
func (n *Names) GobDecode(b []byte) error {
	*n = Names{}
	text := func() (string, error) {
		length, size := binary.Uvarint(b)
		if size <= 0 || length > uint64(len(b)-size) {
			return "", errors.New("damaged list of names")
		}
		s := string(b[size : size+int(length)])
		b = b[size+int(length):]
		return s, nil
	}
	for len(b) > 0 {
		key, err := text()
		if err != nil {
			return err
		}
		if (*n)[key], err = text(); err != nil {
			return err
		}
	}
	return nil
}
