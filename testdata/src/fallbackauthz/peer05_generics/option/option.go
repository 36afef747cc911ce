// Package option has the generic helpers that everybody has.
package option

// An Option may hold a value.
type Option[T any] struct {
	value T
	ok    bool
}

// Some holds v.
func Some[T any](v T) Option[T] { return Option[T]{v, true} }

// Get returns the value and whether there is one.
func (o Option[T]) Get() (T, bool) { return o.value, o.ok }

// OrElse returns the value, or what f returns.
func (o Option[T]) OrElse(f func() T) T {
	if o.ok {
		return o.value
	}
	return f()
}

// Must panics on an error.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
