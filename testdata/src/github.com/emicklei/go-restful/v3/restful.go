// Package restful is a stub for tests: declarations with the signatures of
// github.com/emicklei/go-restful/v3, and nothing behind them.
package restful

import (
	"net/http"
)

type Container struct {
	_ int
}

func (c *Container) RecoverHandler(handler RecoverHandleFunction)                        {}
func (c *Container) ServiceErrorHandler(handler ServiceErrorHandleFunction)              {}
func (c *Container) Add(service *WebService) (_ *Container)                              { return }
func (c *Container) Dispatch(httpWriter http.ResponseWriter, httpRequest *http.Request)  {}
func (c *Container) ServeHTTP(httpWriter http.ResponseWriter, httpRequest *http.Request) {}
func (c *Container) Handle(pattern string, handler http.Handler)                         {}
func (c *Container) HandleWithFilter(pattern string, handler http.Handler)               {}
func (c *Container) Filter(filter FilterFunction)                                        {}

type FilterChain struct {
	Filters       []FilterFunction
	Index         int
	Target        RouteFunction
	ParameterDocs []*Parameter
	Operation     string
}

func (f *FilterChain) ProcessFilter(request *Request, response *Response) {}

type FilterFunction func(*Request, *Response, *FilterChain)
type HttpMiddlewareHandler func(http.Handler) http.Handler
type Parameter struct {
	_ int
}
type RecoverHandleFunction func(interface{}, http.ResponseWriter)
type Request struct {
	Request *http.Request
}

func (r *Request) PathParameter(name string) (_ string)           { return }
func (r *Request) QueryParameter(name string) (_ string)          { return }
func (r *Request) BodyParameter(name string) (_ string, _ error)  { return }
func (r *Request) HeaderParameter(name string) (_ string)         { return }
func (r *Request) ReadEntity(entityPointer interface{}) (_ error) { return }
func (r *Request) SetAttribute(name string, value interface{})    {}
func (r Request) Attribute(name string) (_ interface{})           { return }

type Response struct {
	http.ResponseWriter
}

func (r Response) AddHeader(header string, value string) (_ Response)            { return }
func (r *Response) WriteEntity(value interface{}) (_ error)                      { return }
func (r *Response) WriteHeaderAndEntity(status int, value interface{}) (_ error) { return }
func (r *Response) WriteAsXml(value interface{}) (_ error)                       { return }
func (r *Response) WriteHeaderAndXml(status int, value interface{}) (_ error)    { return }
func (r *Response) WriteAsJson(value interface{}) (_ error)                      { return }
func (r *Response) WriteJson(value interface{}, contentType string) (_ error)    { return }
func (r *Response) WriteHeaderAndJson(status int, value interface{}, contentType string) (_ error) {
	return
}
func (r *Response) WriteError(httpStatus int, err error) (_ error)                { return }
func (r *Response) WriteServiceError(httpStatus int, err ServiceError) (_ error)  { return }
func (r *Response) WriteErrorString(httpStatus int, errorReason string) (_ error) { return }
func (r *Response) WriteHeader(httpStatus int)                                    {}
func (r *Response) Write(bytes []byte) (_ int, _ error)                           { return }

type RouteBuilder struct {
	_ int
}

func (b *RouteBuilder) Do(oneArgBlocks ...func(*RouteBuilder)) (_ *RouteBuilder) { return }
func (b *RouteBuilder) To(function RouteFunction) (_ *RouteBuilder)              { return }
func (b *RouteBuilder) Method(method string) (_ *RouteBuilder)                   { return }
func (b *RouteBuilder) Produces(mimeTypes ...string) (_ *RouteBuilder)           { return }
func (b *RouteBuilder) Consumes(mimeTypes ...string) (_ *RouteBuilder)           { return }
func (b *RouteBuilder) Path(subPath string) (_ *RouteBuilder)                    { return }
func (b *RouteBuilder) Doc(documentation string) (_ *RouteBuilder)               { return }
func (b *RouteBuilder) Notes(notes string) (_ *RouteBuilder)                     { return }
func (b *RouteBuilder) Reads(sample interface{}, optionalDescription ...string) (_ *RouteBuilder) {
	return
}
func (b *RouteBuilder) Writes(samples ...interface{}) (_ *RouteBuilder)                       { return }
func (b *RouteBuilder) Param(parameter *Parameter) (_ *RouteBuilder)                          { return }
func (b *RouteBuilder) Operation(name string) (_ *RouteBuilder)                               { return }
func (b *RouteBuilder) Returns(code int, message string, model interface{}) (_ *RouteBuilder) { return }
func (b *RouteBuilder) Metadata(key string, value interface{}) (_ *RouteBuilder)              { return }
func (b *RouteBuilder) Filter(filter FilterFunction) (_ *RouteBuilder)                        { return }
func (b *RouteBuilder) If(condition RouteSelectionConditionFunction) (_ *RouteBuilder)        { return }

type RouteFunction func(*Request, *Response)
type RouteSelectionConditionFunction func(httpRequest *http.Request) bool
type ServiceError struct {
	Code    int
	Message string
}
type ServiceErrorHandleFunction func(ServiceError, *Request, *Response)
type WebService struct {
	_ int
}

func (w *WebService) ApiVersion(apiVersion string) (_ *WebService)                      { return }
func (w *WebService) Path(root string) (_ *WebService)                                  { return }
func (w *WebService) PathParameter(name, description string) (_ *Parameter)             { return }
func (w *WebService) QueryParameter(name, description string) (_ *Parameter)            { return }
func (w *WebService) Route(builder *RouteBuilder) (_ *WebService)                       { return }
func (w *WebService) Method(httpMethod string) (_ *RouteBuilder)                        { return }
func (w *WebService) Produces(contentTypes ...string) (_ *WebService)                   { return }
func (w *WebService) Consumes(accepts ...string) (_ *WebService)                        { return }
func (w *WebService) Filter(filter FilterFunction) (_ *WebService)                      { return }
func (w *WebService) Doc(plainText string) (_ *WebService)                              { return }
func (w *WebService) HEAD(subPath string) (_ *RouteBuilder)                             { return }
func (w *WebService) GET(subPath string) (_ *RouteBuilder)                              { return }
func (w *WebService) POST(subPath string) (_ *RouteBuilder)                             { return }
func (w *WebService) PUT(subPath string) (_ *RouteBuilder)                              { return }
func (w *WebService) PATCH(subPath string) (_ *RouteBuilder)                            { return }
func (w *WebService) DELETE(subPath string) (_ *RouteBuilder)                           { return }
func (w *WebService) OPTIONS(subPath string) (_ *RouteBuilder)                          { return }
func NewContainer() (_ *Container)                                                      { return }
func HttpMiddlewareHandlerToFilter(middleware HttpMiddlewareHandler) (_ FilterFunction) { return }
func Add(service *WebService)                                                           {}
func Filter(filter FilterFunction)                                                      {}
