package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/authparity/authparity/internal/exception"
	"github.com/authparity/authparity/internal/finding"
	"github.com/authparity/authparity/internal/report"
)

// excepted is the full report with everything that exceptions bring.
func excepted() *report.Report {
	r := full()
	inSource := exception.Exception{
		Position: at("export.go", 41, 3), Rule: "fallbackauthz", Until: "2026-12-31", Owner: "documents",
		Reason: "copies hold public documents only", Ticket: "DOC-117", OnLine: 42,
	}
	external := exception.Exception{
		Position: at(".authparity.yml", 7, 5), Rule: "fallbackaudit", Until: "2027-01-31", Owner: "audit",
		Reason: "recorded by the proxy", Func: wide().Function, External: true,
	}
	r.Suppressed = []report.Suppressed{{Finding: export(), By: inSource}, {Finding: wide(), By: external}}
	r.Notes = []*finding.Finding{{
		Rule: "exceptions", Confidence: finding.High, Severity: finding.Note, Evidence: finding.Declared,
		Message: "exception for fallbackauthz (owner documents) expires in 9 days, on 2026-12-31", Position: at("a dir/ä.go", 3, 7),
	}}
	r.Findings = append(r.Findings, &finding.Finding{
		Rule: "exceptions", Confidence: finding.High, Severity: finding.Minor, Evidence: finding.Declared,
		Message: "exception fallbackauthz is malformed: no owner", Position: at("../lib/b.go", 3, 7),
	})
	r.Findings[0].Fix = &finding.Fix{Message: "asks (*authz.Policy).Can(\"doc:export\") as at render.go:88, in front of line 42", File: "export.go", Line: 42, Text: "\t\tif !can {\n\t\t\treturn\n\t\t}\n"}
	r.Fixed = 1
	r.Tool = report.Tool{Name: "authparity", Version: "v1.2.3", URL: "https://github.com/authparity/authparity", Rules: []report.Rule{
		{Name: "fallbackauthz", Title: "reports a fallback", Help: "reports a fallback\n\n# Bad\n\n\tx()\n", URL: "https://github.com/authparity/authparity/blob/main/docs/rules/fallbackauthz.md", Standards: []report.Standard{
			{Catalogue: "CWE", ID: "CWE-424", Text: "improper protection"}, {Catalogue: "OWASP ASVS 5.0", ID: "16.5.2", Text: "fails securely"},
		}},
		{Name: "fallbackaudit", Title: "reports a fallback without record", Help: "reports it", Standards: []report.Standard{{Catalogue: "CWE", ID: "CWE-778", Text: "insufficient logging"}, {Catalogue: "CWE", ID: "CWE-424", Text: "improper protection"}}},
		{Name: "exceptions", Title: "reports an exception", Help: "reports it"},
	}}
	r.Line = func(file string, line int) string {
		if file == "a dir/ä.go" && line == 3 {
			return "\tää x := y()"
		}
		return ""
	}
	return r
}

func TestExceptedFormats(t *testing.T) {
	for _, format := range []string{"text", "json", "sarif"} {
		golden(t, "excepted."+format, written(t, format, excepted()))
	}
}

func written(t *testing.T, format string, r *report.Report) []byte {
	t.Helper()
	f, err := report.New(format, report.Text{})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A property of an object of SARIF 2.1.0: what it holds, and whether it must
// be there. What it holds is string, bool, bag, a number with its least value,
// one of several words in quotes, or the name of an object; [] is a list, {} a
// map, and a plus means that it is not empty.
type property struct {
	holds string
	must  bool
}

// objects are the objects that we write, by their name in the standard, with
// the properties that we write. Everything else is a mistake.
var objects = map[string]map[string]property{
	"log":          {"$schema": {"string", true}, "version": {`"2.1.0"`, true}, "runs": {"[]run+", true}},
	"run":          {"tool": {"tool", true}, "results": {"[]result", true}, "taxonomies": {"[]toolComponent", false}, "invocations": {"[]invocation+", true}, "originalUriBaseIds": {"{}artifactLocation", true}, "columnKind": {`"utf16CodeUnits" "unicodeCodePoints"`, false}, "properties": {"bag", false}},
	"tool":         {"driver": {"toolComponent", true}},
	"notification": {"descriptor": {"descriptorRef", true}, "level": {`"none" "note" "warning" "error"`, true}, "message": {"message", true}, "locations": {"[]location", false}},
	"toolComponent": {
		"name": {"string", true}, "version": {"string", false}, "informationUri": {"string", false}, "rules": {"[]reportingDescriptor", false}, "notifications": {"[]reportingDescriptor", false},
		"taxa": {"[]reportingDescriptor+", false}, "shortDescription": {"message", false}, "supportedTaxonomies": {"[]componentRef", false},
	},
	"reportingDescriptor": {"id": {"string", true}, "name": {"string", false}, "shortDescription": {"message", true}, "help": {"message", false}, "helpUri": {"string", false}, "relationships": {"[]relationship+", false}, "properties": {"bag", false}},
	"relationship":        {"target": {"taxonRef", true}, "kinds": {"[]string+", true}},
	"taxonRef":            {"id": {"string", true}, "toolComponent": {"componentRef", true}},
	"componentRef":        {"name": {"string", true}, "index": {"0", true}},
	"descriptorRef":       {"id": {"string", true}, "index": {"0", true}},
	"invocation":          {"executionSuccessful": {"bool", true}, "toolExecutionNotifications": {"[]notification", true}},
	"message":             {"text": {"string", true}, "markdown": {"string", false}},
	"result": {
		"ruleId": {"string", true}, "ruleIndex": {"0", true}, "kind": {`"fail"`, true}, "level": {`"note" "warning" "error"`, true}, "message": {"message", true}, "locations": {"[]location+", true},
		"relatedLocations": {"[]location+", false}, "codeFlows": {"[]codeFlow+", false}, "partialFingerprints": {"{}string", true}, "suppressions": {"[]suppression+", false}, "fixes": {"[]fix+", false}, "properties": {"bag", true},
	},
	"location":           {"id": {"0", false}, "physicalLocation": {"physicalLocation", true}, "logicalLocations": {"[]logicalLocation+", false}, "message": {"message", false}},
	"logicalLocation":    {"fullyQualifiedName": {"string", true}, "kind": {`"function"`, true}},
	"physicalLocation":   {"artifactLocation": {"artifactLocation", true}, "region": {"region", false}},
	"artifactLocation":   {"uri": {"string", false}, "uriBaseId": {`"SRCROOT"`, false}, "description": {"message", false}},
	"region":             {"startLine": {"1", true}, "startColumn": {"1", false}, "endLine": {"1", false}, "endColumn": {"1", false}},
	"codeFlow":           {"message": {"message", false}, "threadFlows": {"[]threadFlow+", true}},
	"threadFlow":         {"locations": {"[]threadFlowLocation+", true}},
	"threadFlowLocation": {"location": {"location", true}},
	"suppression":        {"kind": {`"inSource" "external"`, true}, "status": {`"accepted"`, true}, "justification": {"string", true}, "location": {"location", true}, "properties": {"bag", false}},
	"fix":                {"description": {"message", true}, "artifactChanges": {"[]artifactChange+", true}},
	"artifactChange":     {"artifactLocation": {"artifactLocation", true}, "replacements": {"[]replacement+", true}},
	"replacement":        {"deletedRegion": {"region", true}, "insertedContent": {"artifactContent", false}},
	"artifactContent":    {"text": {"string", true}},
}

// unsound lists what in v is not what holds says, by its path.
func unsound(path string, v any, holds string) []string {
	wrong := func() []string { return []string{fmt.Sprintf("%s: %v, want %s", path, v, holds)} }
	if inner, ok := strings.CutPrefix(holds, "[]"); ok {
		list, ok := v.([]any)
		inner, full := strings.CutSuffix(inner, "+")
		if !ok || full && len(list) == 0 {
			return wrong()
		}
		var all []string
		for i, e := range list {
			all = append(all, unsound(fmt.Sprintf("%s[%d]", path, i), e, inner)...)
		}
		return all
	}
	if inner, ok := strings.CutPrefix(holds, "{}"); ok {
		m, ok := v.(map[string]any)
		if !ok || len(m) == 0 {
			return wrong()
		}
		var all []string
		for key, e := range m {
			all = append(all, unsound(path+"."+key, e, inner)...)
		}
		return all
	}
	switch x := v.(type) {
	case string:
		if holds == "string" && x != "" || strings.Contains(holds, fmt.Sprintf("%q", x)) {
			return nil
		}
	case bool:
		if holds == "bool" {
			return nil
		}
	case float64:
		if holds == "0" && x >= 0 || holds == "1" && x >= 1 {
			return nil
		}
	case map[string]any:
		if holds == "bag" {
			return nil
		}
		return unsoundObject(path, x, holds)
	}
	return wrong()
}

func unsoundObject(path string, v map[string]any, name string) []string {
	var all []string
	properties := objects[name]
	if properties == nil {
		return []string{path + ": an object, want " + name}
	}
	for key, e := range v {
		if p, ok := properties[key]; ok {
			all = append(all, unsound(path+"."+key, e, p.holds)...)
		} else {
			all = append(all, path+"."+key+": no property of "+name)
		}
	}
	for key, p := range properties {
		if _, ok := v[key]; p.must && !ok {
			all = append(all, path+": no "+key)
		}
	}
	return all
}

// at2 follows keys and indexes.
func at2(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			v = v.(map[string]any)[p]
		case int:
			v = v.([]any)[p]
		}
	}
	return v
}

func TestSARIFIsSound(t *testing.T) {
	for name, r := range map[string]*report.Report{"excepted": excepted(), "empty": {Tool: report.Tool{Name: "authparity"}}} {
		var log any
		if err := json.Unmarshal(written(t, "sarif", r), &log); err != nil {
			t.Fatal(err)
		}
		problems := unsound(name, log, "log")
		slices.Sort(problems)
		for _, p := range problems {
			t.Error(p)
		}
		run := at2(log, "runs", 0)
		for i, result := range at2(run, "results").([]any) {
			rule := at2(run, "tool", "driver", "rules", int(at2(result, "ruleIndex").(float64)), "id")
			if rule != at2(result, "ruleId") {
				t.Errorf("result %d: rule %v by index, %v by name", i, rule, at2(result, "ruleId"))
			}
		}
		for i, n := range at2(run, "invocations", 0, "toolExecutionNotifications").([]any) {
			index := int(at2(n, "descriptor", "index").(float64))
			if got := at2(run, "tool", "driver", "notifications", index, "id"); got != at2(n, "descriptor", "id") {
				t.Errorf("notification %d: %v by index, %v by name", i, got, at2(n, "descriptor", "id"))
			}
		}
		for _, rule := range at2(run, "tool", "driver", "rules").([]any) {
			relations, _ := at2(rule, "relationships").([]any)
			for _, rel := range relations {
				taxonomy := at2(run, "taxonomies", int(at2(rel, "target", "toolComponent", "index").(float64)))
				if at2(taxonomy, "name") != at2(rel, "target", "toolComponent", "name") ||
					!slices.ContainsFunc(at2(taxonomy, "taxa").([]any), func(taxon any) bool { return at2(taxon, "id") == at2(rel, "target", "id") }) {
					t.Errorf("relation %v has no taxon", rel)
				}
			}
		}
	}
}

// The check above must see what is wrong.
func TestUnsoundSeesMistakes(t *testing.T) {
	var log map[string]any
	if err := json.Unmarshal(written(t, "sarif", excepted()), &log); err != nil {
		t.Fatal(err)
	}
	run := at2(log, "runs", 0).(map[string]any)
	delete(log, "version")
	run["columnKind"] = "bytes"
	run["extra"] = true
	at2(run, "results", 0, "locations", 0, "physicalLocation", "region").(map[string]any)["startLine"] = 0.0
	at2(run, "results", 1).(map[string]any)["locations"] = []any{}
	got := unsound("log", log, "log")
	slices.Sort(got)
	want := []string{
		"log.runs[0].columnKind: bytes, want \"utf16CodeUnits\" \"unicodeCodePoints\"",
		"log.runs[0].extra: no property of run",
		"log.runs[0].results[0].locations[0].physicalLocation.region.startLine: 0, want 1",
		"log.runs[0].results[1].locations: [], want []location+",
		"log: no version",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mistakes (-want +got):\n%s", diff)
	}
}

func TestExceptionLists(t *testing.T) {
	malformed := exception.Exception{Position: at("b.go", 3, 2), Rule: "siblingauthz", Owner: "a", Until: "soon", Wrong: "no reason"}
	list := &report.ExceptionList{Today: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)}
	for _, s := range excepted().Suppressed {
		list.Entries = append(list.Entries, report.ExceptionEntry{Exception: s.By, Covers: 1})
	}
	list.Entries = append(list.Entries, report.ExceptionEntry{Exception: malformed, Problem: "exception siblingauthz is malformed:\nno | reason"})
	for _, format := range []string{"text", "json", "md"} {
		write, err := report.NewExceptionFormat(format)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := write(&b, list); err != nil {
			t.Fatal(err)
		}
		golden(t, "exceptions."+format, b.Bytes())
		b.Reset()
		if err := write(&b, &report.ExceptionList{Today: list.Today}); err != nil {
			t.Fatal(err)
		}
		golden(t, "noexceptions."+format, b.Bytes())
	}
	if _, err := report.NewExceptionFormat("sarif"); err == nil {
		t.Error("no error for an unknown format")
	}
}
