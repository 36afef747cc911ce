// Package data is a stub for tests: declarations with the signatures of
// github.com/samedi/caldav-go/data, and nothing behind them.
package data

type Resource struct{ Path string }

type ResourceFilter struct{ _ int }

type Storage interface {
	GetResources(rpath string, withChildren bool) ([]Resource, error)
	GetResourcesByList(rpaths []string) ([]Resource, error)
	GetResourcesByFilters(rpath string, filters *ResourceFilter) ([]Resource, error)
	GetResource(rpath string) (*Resource, bool, error)
	GetShallowResource(rpath string) (*Resource, bool, error)
	CreateResource(rpath, content string) (*Resource, error)
	UpdateResource(rpath, content string) (*Resource, error)
	DeleteResource(rpath string) error
}
