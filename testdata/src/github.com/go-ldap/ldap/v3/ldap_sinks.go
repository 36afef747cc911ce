package ldap

type SearchRequest struct {
	BaseDN       string
	Scope        int
	DerefAliases int
}
type SearchResult struct {
	Referrals         []string
	ResultCode        uint16
	DiagnosticMessage string
}
type AddRequest struct{ DN string }
type ModifyRequest struct{ DN string }
type ModifyResult struct{ Referral string }
type ModifyDNRequest struct {
	DN           string
	NewRDN       string
	DeleteOldRDN bool
}
type PasswordModifyRequest struct {
	UserIdentity string
	OldPassword  string
	NewPassword  string
}
type PasswordModifyResult struct {
	GeneratedPassword string
	Referral          string
}
type DelRequest struct{ DN string }

func (l *Conn) Search(searchRequest *SearchRequest) (_ *SearchResult, _ error) { return }
func (l *Conn) SearchWithPaging(searchRequest *SearchRequest, pagingSize uint32) (_ *SearchResult, _ error) {
	return
}
func (l *Conn) Add(addRequest *AddRequest) (_ error)                                     { return }
func (l *Conn) Modify(modifyRequest *ModifyRequest) (_ error)                            { return }
func (l *Conn) ModifyWithResult(modifyRequest *ModifyRequest) (_ *ModifyResult, _ error) { return }
func (l *Conn) ModifyDN(m *ModifyDNRequest) (_ error)                                    { return }
func (l *Conn) PasswordModify(passwordModifyRequest *PasswordModifyRequest) (_ *PasswordModifyResult, _ error) {
	return
}
func (l *Conn) Del(delRequest *DelRequest) (_ error) { return }
