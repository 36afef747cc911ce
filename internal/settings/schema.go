package settings

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
)

// Schema returns the JSON schema of the file, indented, with a newline behind.
func Schema() []byte {
	s := schemaOf(reflect.TypeFor[File]())
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["$id"] = "https://github.com/authparity/authparity/blob/main/docs/authparity.schema.json"
	s["title"] = Name
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(s); err != nil {
		panic(err) // cannot happen: maps, lists and texts
	}
	return b.Bytes()
}

// schemaOf is the schema of a struct type.
func schemaOf(t reflect.Type) map[string]any {
	properties := map[string]any{}
	required := []string{}
	for _, f := range fields(t) {
		key := f.Tag.Get("yaml")
		properties[key] = property(f)
		if f.Tag.Get("need") != "" {
			required = append(required, key)
		}
	}
	return map[string]any{
		"type": "object", "additionalProperties": false, "properties": properties, "required": required,
	}
}

// property is the schema of one key.
func property(f reflect.StructField) map[string]any {
	p := map[string]any{"description": f.Tag.Get("doc")}
	var one []any
	if tag := f.Tag.Get("one"); tag != "" {
		for v := range strings.SplitSeq(tag, ",") {
			one = append(one, v)
		}
	}
	switch t := scalar(f.Type); t.Kind() {
	case reflect.Slice:
		p["type"] = []string{"array", "null"}
		if t.Elem() == reflect.TypeFor[Text]() {
			p["items"] = map[string]any{"type": "string", "minLength": 1}
			return p
		}
		p["items"] = schemaOf(t.Elem())
		return p
	case reflect.Int:
		p["type"], p["minimum"] = "integer", 0
		for i, v := range one {
			one[i], _ = strconv.Atoi(v.(string))
		}
	case reflect.Bool:
		p["type"] = "boolean"
	default:
		p["type"], p["minLength"] = "string", 1
		for _, v := range one { // YAML reads these as booleans, and an editor then does too
			if v == "true" || v == "false" {
				p["type"] = []string{"string", "boolean"}
				one = append(one, v == "true")
			}
		}
	}
	if one != nil {
		p["enum"] = one
	}
	return p
}
