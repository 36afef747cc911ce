// Package server stands in for github.com/mark3labs/mcp-go/server.
package server

import (
	"context"

	"github.com/mark3labs/mcp-go/mcp"
)

type MCPServer struct{ _ int }

type ServerOption func(*MCPServer)

func NewMCPServer(name, version string, opts ...ServerOption) (_ *MCPServer) { return }

type ToolHandlerFunc func(ctx context.Context, request mcp.CallToolRequest) (*mcp.CallToolResult, error)

type PromptHandlerFunc func(ctx context.Context, request mcp.GetPromptRequest) (*mcp.GetPromptResult, error)

type ResourceHandlerFunc func(ctx context.Context, request mcp.ReadResourceRequest) ([]mcp.ResourceContents, error)

type ToolHandlerMiddleware func(ToolHandlerFunc) ToolHandlerFunc

func (s *MCPServer) AddTool(tool mcp.Tool, handler ToolHandlerFunc)                 {}
func (s *MCPServer) AddPrompt(prompt mcp.Prompt, handler PromptHandlerFunc)         {}
func (s *MCPServer) AddResource(resource mcp.Resource, handler ResourceHandlerFunc) {}
func (s *MCPServer) Use(mw ...ToolHandlerMiddleware)                                {}
