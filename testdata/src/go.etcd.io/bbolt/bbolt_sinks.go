package bbolt

import "io"

func (tx *Tx) Copy(w io.Writer) (_ error) { return }
