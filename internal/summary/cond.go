package summary

import "github.com/authparity/authparity/internal/finding"

// CondKind says what a branch asks.
type CondKind uint8

const (
	Branch     CondKind = iota // anything else
	ErrorArm                   // did a call fail
	HitArm                     // was a value found
	TimeoutArm                 // did the time run out
	RecoverArm                 // did it panic
	FlagArm                    // is a fallback flag set
	AssertArm                  // does a value have a capability
	NilArm                     // is a dependency there at all
	ConfigArm                  // configuration, licence, feature
	CallerArm                  // the caller's identity or authority
)

// A Cond describes the branch at the end of a block.
type Cond struct {
	Pos      finding.Position
	Kind     CondKind
	Alt      int32   // index into Succs of the arm that is the fallback by its kind; -1 either
	Primary  int32   // index into Func.Calls of the call whose failure is asked; -1 none
	Desc     string  // the way into the alternate arm, e.g. "after Render fails"; of a Branch the condition itself
	Holds    int32   // Branch: index into Succs of the arm where Desc holds
	Same     bool    // Branch: it compares two values, and Desc holds where they are equal
	Dispatch bool    // it asks for the operation that the client names
	Loaded   bool    // it asks for a property of something that was loaded
	Client   bool    // the asked value is chosen by the client
	Field    string  // FullName of the field that it asks to be set; "" none
	Set      int32   // Field: index into Succs of the arm where it is set
	Subject  string  // NilArm: receiver path that is tested
	Kinds    int32   // how many values the constants of the compared value's type have, the empty text left out; 0 no such type
	Len      string  // whose length, or next element, is asked; "" nobody's
	Filled   []int32 // blocks in which a map or variable of the function got what is asked of it
	Login    bool    // its names speak of how one logs in, or of authorization
	Spent    bool    // Field says of a code whether it was used
	Factor   bool    // its names speak of a second factor
	Idle     int32   // the arm that only says something and goes on as the other one does, plus one; 0 none
	Says     bool    // that arm speaks of a denial
	Hint     string  // what of the client's own choice is asked, e.g. Get "X-Legacy"; "" nothing
	Proof    bool    // the hint is named for a credential: somebody else may check it
	Claim    string  // what of a token's claims is asked to be there; "" nothing
	Omitted  bool    // the hint is a credential, or the claim a right, and where it is there are only tests of it
	Given    string  // what of the client's own choice is compared with a value that it does not choose; "" nothing
	Matched  string  // how the request's path is matched other than as a whole: Contains, HasPrefix, HasSuffix; "" not
	Shown    int32   // index into Succs of the arm where the hint or claim is there, or the path matches
}
