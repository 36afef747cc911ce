package schema

type GroupVersion struct {
	Group   string
	Version string
}
