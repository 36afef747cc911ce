package summary

import "github.com/authparity/authparity/internal/finding"

// A Return is one way out.
type Return struct {
	Pos     finding.Position
	Results []Result
}

// A Result is what is known of one returned value.
type Result struct {
	Kind   ResultKind
	Err    bool  // of an error type
	Made   bool  // of a concrete type that becomes an error here, which is then never nil
	Call   int32 // FromCall: index into Func.Calls, with Result its index
	Result int32
	True   []int32     // atoms that hold if the value is true, or nil
	False  []int32     // atoms that hold if it is false, or not nil
	Phi    []AltResult // the value came on one of several edges
	Funcs  []Arg       // function values it can be; Param is unused
}

// An AltResult is one edge of a returned phi.
type AltResult struct {
	From, Succ int32
	Result     Result
}

// ResultKind classifies a returned value.
type ResultKind uint8

const (
	AnyValue  ResultKind = iota
	ZeroValue            // nil, 0, ""
	TrueValue
	FalseValue
	ErrorValue      // a non-nil error of no special kind
	PermissionError // a permission error or a constant 401 or 403
	HiddenError     // a constant 404
	FromCall
)
