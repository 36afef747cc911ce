package options

type GridFSFindOptions struct {
	AllowDiskUse *bool
	BatchSize    *int32
	Limit        *int32
}
type GridFSNameOptions struct{ Revision *int32 }
type GridFSUploadOptions struct {
	ChunkSizeBytes *int32
	Metadata       any
}
