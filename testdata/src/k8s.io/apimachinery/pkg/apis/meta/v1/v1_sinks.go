package v1

type PartialObjectMetadata struct{}
type PartialObjectMetadataList struct{}
