package summary

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"fmt"
	"io"
)

// Version is the version of the serialised form. A fact of another version is
// not read.
const Version = 13

// header stands before the packages of a serialised list.
type header struct {
	Version int
	Config  string
}

// Encode serialises packages: gob, compressed; the same packages give the same
// bytes, see TestNoMaps. The digest of the
// configuration they were made under goes with them.
func Encode(config string, pkgs []*Package) ([]byte, error) {
	var buf bytes.Buffer
	zip := gzip.NewWriter(&buf)
	enc := gob.NewEncoder(zip)
	if err := enc.Encode(header{Version, config}); err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	if err := enc.Encode(pkgs); err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	if err := zip.Close(); err != nil {
		return nil, fmt.Errorf("encoding summaries: %w", err)
	}
	return buf.Bytes(), nil
}

// Decode reads what Encode wrote. Another version, or another configuration,
// is an error: such summaries must be made anew.
func Decode(config string, data []byte) ([]*Package, error) {
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("decoding summaries: %w", err)
	}
	dec := gob.NewDecoder(zip)
	var h header
	if err := dec.Decode(&h); err != nil {
		return nil, fmt.Errorf("decoding summaries: %w", err)
	}
	if h.Version != Version {
		return nil, fmt.Errorf("decoding summaries: version %d, expected %d", h.Version, Version)
	}
	if h.Config != config {
		return nil, fmt.Errorf("decoding summaries: made under another configuration")
	}
	var pkgs []*Package
	if err := dec.Decode(&pkgs); err != nil {
		return nil, fmt.Errorf("decoding summaries: %w", err)
	}
	if _, err := io.Copy(io.Discard, zip); err != nil { // checks the sum
		return nil, fmt.Errorf("decoding summaries: %w", err)
	}
	return pkgs, nil
}
