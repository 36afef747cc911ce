package summary

// An Aspect is one of the things that an audit record answers.
type Aspect string

const (
	SaysActor    Aspect = "actor"    // who did it
	SaysAction   Aspect = "action"   // what was done
	SaysResource Aspect = "resource" // what it was done to
	SaysOutcome  Aspect = "outcome"  // what came of it
	SaysReason   Aspect = "reason"   // why
)

// Aspects lists all of them, in the order in which they are told.
var Aspects = []Aspect{SaysActor, SaysAction, SaysResource, SaysOutcome, SaysReason}

// A Saying is what one call tells a trail, as far as the function that makes
// the call shows it.
type Saying struct {
	Base   string // how the record began: the function that made it, or its type; "" arguments alone
	Said   []Said // in the order in which they were found
	Open   bool   // other code may have added to it
	Filled bool   // the call only adds to a record that another call leaves
}

// A Said is one field of a record.
type Said struct {
	Key    string // as the source writes it: an attribute's key, a field, a parameter, a method
	Aspect Aspect // what its key stands for; "" unknown
	From   string // the call that gives its value, or what it is a part of; "" unknown
	Text   string // its value where it is a constant, as in a guard's name; "" otherwise
}
