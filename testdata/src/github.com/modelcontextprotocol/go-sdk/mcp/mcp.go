// Package mcp stands in for github.com/modelcontextprotocol/go-sdk/mcp.
package mcp

import "context"

type Server struct{ _ int }

type Tool struct{ Name string }

type Prompt struct{ Name string }

type Resource struct{ URI string }

type ResourceTemplate struct{ URITemplate string }

type CallToolRequest struct{ Params any }

type CallToolResult struct{ IsError bool }

type GetPromptRequest struct{ Params any }

type GetPromptResult struct{ _ int }

type ReadResourceRequest struct{ Params any }

type ReadResourceResult struct{ _ int }

type ToolHandler func(context.Context, *CallToolRequest) (*CallToolResult, error)

type ToolHandlerFor[In, Out any] func(context.Context, *CallToolRequest, In) (*CallToolResult, Out, error)

type PromptHandler func(context.Context, *GetPromptRequest) (*GetPromptResult, error)

type ResourceHandler func(context.Context, *ReadResourceRequest) (*ReadResourceResult, error)

type MethodHandler func(ctx context.Context, method string, req any) (result any, err error)

type Middleware func(MethodHandler) MethodHandler

func AddTool[In, Out any](s *Server, t *Tool, h ToolHandlerFor[In, Out])     {}
func (s *Server) AddTool(t *Tool, h ToolHandler)                             {}
func (s *Server) AddPrompt(p *Prompt, h PromptHandler)                       {}
func (s *Server) AddResource(r *Resource, h ResourceHandler)                 {}
func (s *Server) AddResourceTemplate(t *ResourceTemplate, h ResourceHandler) {}
func (s *Server) AddReceivingMiddleware(middleware ...Middleware)            {}
