package settings

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/authparity/authparity/internal/knowledge"
)

// Parse reads a configuration file. It is strict: an unknown key, a value of
// the wrong type and a key given twice are errors. All are reported together,
// in order, each beginning with name:line:col, and then nothing of the file
// counts.
func Parse(name string, content []byte) (*File, error) {
	p := &parser{name: name}
	var doc yaml.Node
	dec := yaml.NewDecoder(strings.NewReader(string(content)))
	err := dec.Decode(&doc)
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s:1:1: the file is empty: expected version: 1", name)
	}
	if err != nil {
		return nil, p.syntax(err)
	}
	var more yaml.Node
	if err := dec.Decode(&more); err == nil {
		return nil, fmt.Errorf("%s:%d:1: a second document: expected one", name, more.Line)
	} else if !errors.Is(err, io.EOF) {
		return nil, p.syntax(err)
	}
	f := &File{name: name}
	p.structure(doc.Content[0], reflect.ValueOf(f).Elem())
	_, err = f.Table(knowledge.Default()) // what the values mean
	if err := p.joined(errors.Join(err, f.wrongExceptions())); err != nil {
		return nil, err
	}
	return f, nil
}

// A parser fills Go values from YAML and keeps all mistakes.
type parser struct {
	name     string
	mistakes []mistake
}

type mistake struct {
	at      Place
	message string
}

func (p *parser) failf(n *yaml.Node, format string, args ...any) {
	p.mistakes = append(p.mistakes, mistake{Place{n.Line, n.Column}, fmt.Sprintf(format, args...)})
}

// joined joins the mistakes with those of what the values mean, by place; nil
// when there is none.
func (p *parser) joined(meaning error) error {
	for _, err := range flat(meaning) {
		m := mistake{message: err.Error()}
		var at Place
		rest := strings.TrimPrefix(m.message, p.name+":")
		if n, err := fmt.Sscanf(rest, "%d:%d: ", &at.Line, &at.Col); n == 2 && err == nil {
			_, m.message, _ = strings.Cut(rest, ": ")
			m.at = at
		}
		p.mistakes = append(p.mistakes, m)
	}
	slices.SortStableFunc(p.mistakes, func(a, b mistake) int {
		return cmp.Or(cmp.Compare(a.at.Line, b.at.Line), cmp.Compare(a.at.Col, b.at.Col))
	})
	var errs []error
	for _, m := range p.mistakes {
		errs = append(errs, fmt.Errorf("%s:%d:%d: %s", p.name, m.at.Line, m.at.Col, m.message))
	}
	return errors.Join(errs...)
}

// flat lists the errors that one joins.
func flat(err error) []error {
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, e := range joined.Unwrap() {
		all = append(all, flat(e)...)
	}
	return all
}

var yamlLine = regexp.MustCompile(`^yaml: line (\d+): `)

// syntax rewrites an error of the YAML parser, which knows lines only.
func (p *parser) syntax(err error) error {
	text, line := err.Error(), "1"
	if m := yamlLine.FindStringSubmatch(text); m != nil {
		line, text = m[1], strings.TrimPrefix(text, m[0])
	}
	return fmt.Errorf("%s:%s:1: %s: expected YAML", p.name, line, strings.TrimPrefix(text, "yaml: "))
}

// structure reads a mapping into a struct.
func (p *parser) structure(n *yaml.Node, to reflect.Value) {
	t := to.Type()
	if at := to.FieldByName("At"); at.IsValid() {
		at.Set(reflect.ValueOf(Place{n.Line, n.Column}))
	}
	if n.Kind != yaml.MappingNode {
		p.failf(n, "%s: expected a mapping with %s", shown(n), keys(t))
		return
	}
	seen := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		field, ok := fieldOf(t, key.Value)
		if !ok {
			p.failf(key, "unknown key %q: expected %s", key.Value, keys(t))
			continue
		}
		if line, dup := seen[key.Value]; dup {
			p.failf(key, "%s is given twice: expected it in line %d only", key.Value, line)
			continue
		}
		seen[key.Value] = key.Line
		p.value(value, field, to.FieldByIndex(field.Index))
		if at := to.FieldByName("At"); at.IsValid() && key.Value == "func" {
			at.Set(reflect.ValueOf(Place{value.Line, value.Column}))
		}
	}
	for _, f := range fields(t) {
		if f.Tag.Get("need") != "" && seen[f.Tag.Get("yaml")] == 0 {
			p.failf(n, "no %s: expected %s", f.Tag.Get("yaml"), expected(f))
		}
	}
}

// value reads one value into a field.
func (p *parser) value(n *yaml.Node, field reflect.StructField, to reflect.Value) {
	if n.Kind == yaml.AliasNode {
		p.failf(n, "an alias: expected the value itself")
		return
	}
	if to.Kind() == reflect.Slice {
		p.list(n, field, to)
		return
	}
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" || n.Value == "" {
		p.failf(n, "%s: expected %s", shown(n), expected(field))
		return
	}
	if one := field.Tag.Get("one"); one != "" && !slices.Contains(strings.Split(one, ","), n.Value) {
		p.failf(n, "%s: expected %s", shown(n), expected(field))
		return
	}
	if field.Tag.Get("yaml") == "func" && strings.ContainsAny(n.Value, " \t\n#") {
		p.failf(n, "%s: expected %s, without a blank", shown(n), expected(field))
		return
	}
	switch kind := scalar(to.Type()).Kind(); kind {
	case reflect.Int:
		i, err := strconv.Atoi(n.Value)
		if err != nil || n.Tag != "!!int" || i < 0 {
			p.failf(n, "%s: expected %s", shown(n), expected(field))
			return
		}
		if to.Kind() == reflect.Pointer {
			to.Set(reflect.ValueOf(&i))
			return
		}
		to.SetInt(int64(i))
	case reflect.Bool:
		if n.Tag != "!!bool" {
			p.failf(n, "%s: expected %s", shown(n), expected(field))
			return
		}
		to.SetBool(n.Value == "true")
	case reflect.String:
		to.SetString(n.Value)
	default:
		panic("cannot happen: a field of type " + kind.String())
	}
}

// list reads a sequence of mappings or of texts. An empty key is no list: a
// section of which all entries are comments.
func (p *parser) list(n *yaml.Node, field reflect.StructField, to reflect.Value) {
	if n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.SequenceNode {
		p.failf(n, "%s: expected a list of %s", shown(n), field.Tag.Get("doc"))
		return
	}
	for _, e := range n.Content {
		item := reflect.New(to.Type().Elem()).Elem()
		switch {
		case item.Type() != reflect.TypeFor[Text]():
			p.structure(e, item)
		case e.Kind != yaml.ScalarNode || e.Tag == "!!null" || e.Value == "":
			p.failf(e, "%s: expected a text", shown(e))
			continue
		default:
			item.Set(reflect.ValueOf(Text{e.Value, Place{e.Line, e.Column}}))
		}
		to.Set(reflect.Append(to, item))
	}
}

// shown is how a message names a value.
func shown(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	}
	if n.Tag == "!!null" || n.Value == "" {
		return "no value"
	}
	return strconv.Quote(n.Value)
}

// fields are the fields of a struct type that have a key.
func fields(t reflect.Type) []reflect.StructField {
	var list []reflect.StructField
	for f := range fieldsOf(t) {
		if key := f.Tag.Get("yaml"); key != "" && key != "-" {
			list = append(list, f)
		}
	}
	return list
}

func fieldsOf(t reflect.Type) func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

func fieldOf(t reflect.Type, key string) (reflect.StructField, bool) {
	for _, f := range fields(t) {
		if f.Tag.Get("yaml") == key {
			return f, true
		}
	}
	return reflect.StructField{}, false
}

// keys lists the keys of a struct type for a message.
func keys(t reflect.Type) string {
	var names []string
	for _, f := range fields(t) {
		names = append(names, f.Tag.Get("yaml"))
	}
	return strings.Join(names, ", ")
}

// expected describes what a field can have.
func expected(f reflect.StructField) string {
	switch one := f.Tag.Get("one"); {
	case strings.Contains(one, ","):
		return "one of " + strings.ReplaceAll(one, ",", ", ")
	case one != "":
		return one
	}
	switch scalar(f.Type).Kind() {
	case reflect.Int:
		return f.Tag.Get("doc")
	case reflect.Bool:
		return "true or false"
	}
	return f.Tag.Get("doc")
}

func scalar(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}
