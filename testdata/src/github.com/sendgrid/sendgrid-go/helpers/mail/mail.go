// Package mail is a stub for tests: declarations with the signatures of
// github.com/sendgrid/sendgrid-go/helpers/mail, and nothing behind them.
package mail

type SGMailV3 struct {
	Subject    string
	TemplateID string
	Sections   map[string]string
}
