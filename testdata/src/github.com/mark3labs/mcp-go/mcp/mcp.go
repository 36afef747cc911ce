// Package mcp stands in for github.com/mark3labs/mcp-go/mcp.
package mcp

type Tool struct{ Name string }

type Prompt struct{ Name string }

type Resource struct{ URI string }

type ToolOption func(*Tool)

func NewTool(name string, opts ...ToolOption) (_ Tool) { return }

type CallToolParams struct{ Name string }

type CallToolRequest struct{ Params CallToolParams }

type CallToolResult struct{ IsError bool }

type GetPromptRequest struct{ Params any }

type GetPromptResult struct{ _ int }

type ReadResourceRequest struct{ Params any }

type ResourceContents interface{ isResourceContents() }
