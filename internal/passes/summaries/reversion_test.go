package summaries

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"io"

	"github.com/authparity/authparity/internal/summary"
)

// reversion rewrites the version in serialised summaries.
func reversion(data []byte, version int) ([]byte, error) {
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	inner, err := io.ReadAll(zip)
	if err != nil {
		return nil, err
	}
	var header struct {
		Version int
		Config  string
	}
	dec := gob.NewDecoder(bytes.NewReader(inner))
	if err := dec.Decode(&header); err != nil {
		return nil, err
	}
	var pkgs []*summary.Package
	if err := dec.Decode(&pkgs); err != nil {
		return nil, err
	}
	header.Version = version
	var out bytes.Buffer
	compress := gzip.NewWriter(&out)
	enc := gob.NewEncoder(compress)
	if err := enc.Encode(header); err != nil {
		return nil, err
	}
	if err := enc.Encode(pkgs); err != nil {
		return nil, err
	}
	if err := compress.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
