// Package azcertificates is a stub for tests: declarations with the signatures of
// github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azcertificates, and nothing behind them.
package azcertificates

import "context"

type Client struct{}
type CreateCertificateParameters struct{ Tags map[string]*string }
type CreateCertificateOptions struct{}
type CreateCertificateResponse struct{}
type MergeCertificateParameters struct{ Tags map[string]*string }
type MergeCertificateOptions struct{}
type MergeCertificateResponse struct{}
type ImportCertificateParameters struct {
	Base64EncodedCertificate *string
	Password                 *string
	Tags                     map[string]*string
}
type ImportCertificateOptions struct{}
type ImportCertificateResponse struct{}
type UpdateCertificateParameters struct{ Tags map[string]*string }
type UpdateCertificateOptions struct{}
type UpdateCertificateResponse struct{}
type CertificatePolicy struct{}
type UpdateCertificatePolicyOptions struct{}
type UpdateCertificatePolicyResponse struct{}
type UpdateIssuerParameters struct{ Provider *string }
type UpdateIssuerOptions struct{}
type UpdateIssuerResponse struct{}
type DeleteCertificateOptions struct{}
type DeleteCertificateResponse struct{}
type DeleteIssuerOptions struct{}
type DeleteIssuerResponse struct{}
type PurgeDeletedCertificateOptions struct{}
type PurgeDeletedCertificateResponse struct{}

func (client *Client) CreateCertificate(ctx context.Context, certificateName string, parameters CreateCertificateParameters, options *CreateCertificateOptions) (_ CreateCertificateResponse, _ error) {
	return
}
func (client *Client) MergeCertificate(ctx context.Context, certificateName string, parameters MergeCertificateParameters, options *MergeCertificateOptions) (_ MergeCertificateResponse, _ error) {
	return
}
func (client *Client) ImportCertificate(ctx context.Context, certificateName string, parameters ImportCertificateParameters, options *ImportCertificateOptions) (_ ImportCertificateResponse, _ error) {
	return
}
func (client *Client) UpdateCertificate(ctx context.Context, certificateName string, certificateVersion string, parameters UpdateCertificateParameters, options *UpdateCertificateOptions) (_ UpdateCertificateResponse, _ error) {
	return
}
func (client *Client) UpdateCertificatePolicy(ctx context.Context, certificateName string, certificatePolicy CertificatePolicy, options *UpdateCertificatePolicyOptions) (_ UpdateCertificatePolicyResponse, _ error) {
	return
}
func (client *Client) UpdateIssuer(ctx context.Context, issuerName string, parameter UpdateIssuerParameters, options *UpdateIssuerOptions) (_ UpdateIssuerResponse, _ error) {
	return
}
func (client *Client) DeleteCertificate(ctx context.Context, certificateName string, options *DeleteCertificateOptions) (_ DeleteCertificateResponse, _ error) {
	return
}
func (client *Client) DeleteIssuer(ctx context.Context, issuerName string, options *DeleteIssuerOptions) (_ DeleteIssuerResponse, _ error) {
	return
}
func (client *Client) PurgeDeletedCertificate(ctx context.Context, certificateName string, options *PurgeDeletedCertificateOptions) (_ PurgeDeletedCertificateResponse, _ error) {
	return
}
