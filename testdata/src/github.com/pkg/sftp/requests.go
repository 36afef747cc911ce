package sftp

import "io"

type Request struct {
	Method, Filepath, Target string
}

type ListerAt interface {
	ListAt([]byte, int64) (int, error)
}

type FileReader interface {
	Fileread(*Request) (io.ReaderAt, error)
}

type FileWriter interface {
	Filewrite(*Request) (io.WriterAt, error)
}

type FileCmder interface {
	Filecmd(*Request) error
}

type FileLister interface {
	Filelist(*Request) (ListerAt, error)
}

type Handlers struct {
	FileGet  FileReader
	FilePut  FileWriter
	FileCmd  FileCmder
	FileList FileLister
}

type RequestServer struct{ _ int }

type RequestServerOption func(*RequestServer)

func NewRequestServer(rwc io.ReadWriteCloser, h Handlers, options ...RequestServerOption) (_ *RequestServer) {
	return
}
func (rs *RequestServer) Serve() (_ error) { return }
