package summary

import "github.com/authparity/authparity/internal/finding"

// A Mint is what one function says of a credential: that it makes one and what
// it fills in, or what it fills in of one that was made elsewhere.
type Mint struct {
	Pos    finding.Position
	Block  int32
	Call   int32  // index into Func.Calls of a call that is told how long, or for what, the credential is good; -1: a struct or map is filled
	Type   string // of the struct or map, qualified; of a call the callee
	Fresh  bool   // it is made here; what is filled in of others only completes them
	Ends   bool   // it has a place for an expiry
	Named  bool   // its name says that it is a credential
	Opaque bool   // some of it comes from elsewhere: what is not filled in is not known
	Kind   string // the constants that say which credential of its type it is, such as a purpose; "" none
	Spends bool   // it makes a code count no more
	Fills  []Fill // in order of name; of a field that is set twice the first that is not zero
}

// A Fill is one field, key or parameter that gets a value.
type Fill struct {
	Name  string
	Means Meaning
	Zero  bool   // the value is the constant zero; of an expiry also one that stands for no end
	Wide  bool   // Scope: the value is a constant that leaves nothing out
	Text  string // Scope: constants of the value; "" none
	Param int32  // of a call the parameter of the callee, receiver included
	Lasts int    // Expiry: the constant number of seconds that it is good; 0 unknown
	Asked bool   // Expiry: the client says how long, and nothing here sets a limit
}

// Meaning says what a field of a credential is for.
type Meaning uint8

const (
	Plain  Meaning = iota
	Expiry         // how long it is good
	Scope          // for what it is good
)

// A Swap is a credential that stands in for one which was not issued: what the
// call Of returns goes on one way, what From names on the other.
type Swap struct {
	Pos    finding.Position
	Of     int32  // index into Func.Calls: the call that issues
	Issues bool   // its name says that it gives a credential
	Empty  bool   // the call gave nothing, and did not fail
	From   string // where the other comes from: "the environment (API_TOKEN)", "a constant"
	Name   string // what the source calls it
	Way    string // after GetToken fails
	Via    int32  // the call, plus one, of a function of another package that gives the other, and says where it comes from; 0 none
}

// A Stock is a credential that a function gives back and that nobody issued.
type Stock struct {
	From string // as in Swap; "" it gives none, or others as well
	Name string
}
