// Package slack is a stub for tests: declarations with the signatures of
// github.com/slack-go/slack, and nothing behind them.
package slack

import "context"

type Client struct{}
type MsgOption func(*sendConfig) error
type sendConfig struct{}
type UploadFileParameters struct {
	File     string
	FileSize int
	Content  string
}
type FileSummary struct {
	ID    string
	Title string
}
type WebhookMessage struct {
	Username  string
	IconEmoji string
	IconURL   string
}

func (api *Client) PostMessage(channelID string, options ...MsgOption) (_ string, _ string, _ error) {
	return
}
func (api *Client) PostMessageContext(ctx context.Context, channelID string, options ...MsgOption) (_ string, _ string, _ error) {
	return
}
func (api *Client) PostEphemeral(channelID string, userID string, options ...MsgOption) (_ string, _ error) {
	return
}
func (api *Client) PostEphemeralContext(ctx context.Context, channelID string, userID string, options ...MsgOption) (_ string, _ error) {
	return
}
func (api *Client) SendMessage(channel string, options ...MsgOption) (_ string, _ string, _ string, _ error) {
	return
}
func (api *Client) SendMessageContext(ctx context.Context, channelID string, options ...MsgOption) (_ string, _ string, _ string, _ error) {
	return
}
func (api *Client) UploadFile(params UploadFileParameters) (_ *FileSummary, _ error) { return }
func (api *Client) UploadFileContext(ctx context.Context, params UploadFileParameters) (_ *FileSummary, _ error) {
	return
}
func (api *Client) DeleteMessage(channel string, messageTimestamp string) (_ string, _ string, _ error) {
	return
}
func (api *Client) DeleteMessageContext(ctx context.Context, channel string, messageTimestamp string) (_ string, _ string, _ error) {
	return
}
func (api *Client) UpdateMessage(channelID string, timestamp string, options ...MsgOption) (_ string, _ string, _ string, _ error) {
	return
}
func (api *Client) UpdateMessageContext(ctx context.Context, channelID string, timestamp string, options ...MsgOption) (_ string, _ string, _ string, _ error) {
	return
}
func PostWebhook(url string, msg *WebhookMessage) (_ error)                             { return }
func PostWebhookContext(ctx context.Context, url string, msg *WebhookMessage) (_ error) { return }
