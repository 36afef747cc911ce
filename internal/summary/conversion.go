package summary

// A Conversion is a concrete type seen becoming an interface value, or a
// function stored in a field or variable of function type.
type Conversion struct {
	Iface   string   // interface, or the field or variable; "" for an unnamed interface
	Type    string   // concrete type, with a star for a pointer; "func " and an ID
	Methods Names    // method name (or the field) to ID of the concrete method
	Own     []string // the methods of the interface, sorted

	Declared bool // only said, in a declaration of a blank variable: no value was seen
}
