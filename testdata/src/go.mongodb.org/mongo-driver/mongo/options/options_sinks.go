package options

type ListDatabasesOptions struct {
	NameOnly            *bool
	AuthorizedDatabases *bool
}
type ListCollectionsOptions struct {
	NameOnly              *bool
	BatchSize             *int32
	AuthorizedCollections *bool
}
type CreateViewOptions struct{}
type GridFSFindOptions struct {
	AllowDiskUse *bool
	BatchSize    *int32
	Limit        *int32
}
type NameOptions struct{ Revision *int32 }
type UploadOptions struct {
	ChunkSizeBytes *int32
	Metadata       any
}
