// Package ldap is a stub for tests: declarations with the signatures of
// github.com/go-ldap/ldap/v3, and nothing behind them.
package ldap

type SimpleBindRequest struct {
	Username, Password string
}
type Conn struct{}

func (l *Conn) UnauthenticatedBind(username string) (_ error) { return }
func (l *Conn) Bind(username, password string) (_ error)      { return }
func (l *Conn) SimpleBind(simpleBindRequest *SimpleBindRequest) (_ *SimpleBindResult, _ error) {
	return
}
func (l *Conn) MD5Bind(host, username, password string) (_ error) { return }
func (l *Conn) DigestMD5Bind(digestMD5BindRequest *DigestMD5BindRequest) (_ *DigestMD5BindResult, _ error) {
	return
}
func (l *Conn) NTLMBind(domain, username, password string) (_ error) { return }
func (l *Conn) NTLMChallengeBind(ntlmBindRequest *NTLMBindRequest) (_ *NTLMBindResult, _ error) {
	return
}

type SimpleBindResult struct{}
type DigestMD5BindRequest struct{}
type DigestMD5BindResult struct{}
type NTLMBindRequest struct{}
type NTLMBindResult struct{}
type Client interface {
	Bind(username, password string) error
	SimpleBind(*SimpleBindRequest) (*SimpleBindResult, error)
	Search(*SearchRequest) (*SearchResult, error)
	SearchWithPaging(searchRequest *SearchRequest, pagingSize uint32) (*SearchResult, error)
	Add(*AddRequest) error
	Modify(*ModifyRequest) error
	ModifyWithResult(*ModifyRequest) (*ModifyResult, error)
	ModifyDN(*ModifyDNRequest) error
	PasswordModify(*PasswordModifyRequest) (*PasswordModifyResult, error)
	Del(*DelRequest) error
}
