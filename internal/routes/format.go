package routes

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/authparity/authparity/internal/finding"
)

// A Format writes routes.
type Format func(w io.Writer, list []Route) error

// formats are the names that NewFormat knows, in the order in which they are
// shown.
const formats = "text, csv, json, md"

// NewFormat returns the format with the given name.
func NewFormat(name string) (Format, error) {
	switch name {
	case "text":
		return writeText, nil
	case "csv":
		return writeCSV, nil
	case "json":
		return writeJSON, nil
	case "md":
		return writeMarkdown, nil
	}
	return nil, fmt.Errorf("unknown format %q: expected one of %s", name, formats)
}

// columns are the heads of the table.
var columns = []string{"transport", "method", "pattern", "handler", "place", "guards", "audits", "sinks", "findings"}

// shownSinks is how many sinks a cell of a table for people has before "and N
// more"; CSV and JSON have all.
const shownSinks = 4

// cells writes a route as a row.
func (r *Route) cells(all bool) []string {
	transport := r.Transport
	if r.Trusted {
		transport += " (trusted)"
	}
	if r.Public {
		transport += " (public)"
	}
	return []string{
		transport, orDash(r.Method), orDash(r.Pattern), r.Handler, place(r.At),
		orDash(r.guardList()), orDash(strings.Join(r.Audits, ", ")), orDash(r.sinkList(all)), orDash(strings.Join(r.Findings, ", ")),
	}
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func place(p finding.Position) string {
	if !p.IsValid() {
		return "-"
	}
	return p.File + ":" + strconv.Itoa(p.Line)
}

// guardList writes the guards in order: those around the handler, a bar, those
// in it. A question mark stands behind one that is not before all sinks.
func (r *Route) guardList() string {
	var outside, inside []string
	for _, g := range r.Guards {
		text := g.Name + " [" + g.Strength + "]"
		if g.Some {
			text += "?"
		}
		if g.Around {
			outside = append(outside, text)
		} else {
			inside = append(inside, text)
		}
	}
	text := strings.Join(inside, ", ")
	if len(outside) > 0 && len(inside) > 0 {
		return strings.Join(outside, ", ") + " | " + text
	}
	return strings.Join(outside, ", ") + text
}

func (r *Route) sinkList(all bool) string {
	var list []string
	for _, s := range r.Sinks {
		text := s.Kind + " "
		if s.Noun != "" {
			text += s.Noun
		} else {
			text += s.Name
		}
		if s.Kind == "disclose" && !all || slices.Contains(list, text) {
			continue
		}
		list = append(list, text)
	}
	if n := len(list) - shownSinks; n > 1 && !all {
		list = append(list[:shownSinks], fmt.Sprintf("and %d more", n))
	}
	return strings.Join(list, ", ")
}

// writeText writes an aligned table, without spaces at the ends of lines.
func writeText(w io.Writer, list []Route) error {
	rows := [][]string{columns}
	for i := range list {
		rows = append(rows, list[i].cells(false))
	}
	widths := make([]int, len(columns))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(b.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}

func writeCSV(w io.Writer, list []Route) error {
	c := csv.NewWriter(w)
	rows := [][]string{columns}
	for i := range list {
		rows = append(rows, list[i].cells(true))
	}
	if err := c.WriteAll(rows); err != nil {
		return err
	}
	return c.Error()
}

func writeMarkdown(w io.Writer, list []Route) error {
	rows := [][]string{columns, slices.Repeat([]string{"---"}, len(columns))}
	for i := range list {
		rows = append(rows, list[i].cells(false))
	}
	for _, row := range rows {
		var b strings.Builder
		for _, cell := range row {
			b.WriteString("| " + strings.ReplaceAll(cell, "|", `\|`) + " ")
		}
		if _, err := fmt.Fprintln(w, b.String()+"|"); err != nil {
			return err
		}
	}
	return nil
}

// version is the version of the JSON format; see package report.
const version = 1

type jsonRoutes struct {
	Version int         `json:"version"`
	Open    int         `json:"open"` // routes of which something is not known
	Routes  []jsonRoute `json:"routes"`
}

type jsonRoute struct {
	Transport  string      `json:"transport"`
	Method     string      `json:"method"`
	Pattern    string      `json:"pattern"`
	Handler    string      `json:"handler"`
	File       string      `json:"file"`
	Line       int         `json:"line"`
	Registered string      `json:"registered"`
	Chain      []string    `json:"chain"`
	Guards     []jsonGuard `json:"guards"`
	Audits     []string    `json:"audits"`
	Sinks      []jsonSink  `json:"sinks"`
	Findings   []string    `json:"findings"`
	Trusted    bool        `json:"trusted"`
	Public     bool        `json:"public"`
	Rank       int         `json:"rank"`
}

type jsonGuard struct {
	Name     string `json:"name"`
	Strength string `json:"strength"`
	Around   bool   `json:"around"`
	Some     bool   `json:"some"`
}

type jsonSink struct {
	Kind string `json:"kind"`
	Name string `json:"name"`
	Noun string `json:"noun"`
	Open bool   `json:"open"`
}

func writeJSON(w io.Writer, list []Route) error {
	out := jsonRoutes{Version: version, Routes: []jsonRoute{}}
	for i := range list {
		r := &list[i]
		if r.Open() {
			out.Open++
		}
		one := jsonRoute{
			Transport: r.Transport, Method: r.Method, Pattern: r.Pattern, Handler: r.Handler, File: r.At.File, Line: r.At.Line,
			Registered: place(r.Registered), Chain: append([]string{}, r.Chain...), Guards: []jsonGuard{}, Audits: append([]string{}, r.Audits...), Sinks: []jsonSink{},
			Findings: append([]string{}, r.Findings...), Trusted: r.Trusted, Public: r.Public, Rank: r.Rank,
		}
		for _, g := range r.Guards {
			one.Guards = append(one.Guards, jsonGuard(g))
		}
		for _, s := range r.Sinks {
			one.Sinks = append(one.Sinks, jsonSink(s))
		}
		out.Routes = append(out.Routes, one)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
