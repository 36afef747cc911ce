package finding

import "testing"

func TestShortName(t *testing.T) {
	tests := []struct{ full, want string }{
		{"main", "main"},
		{"example.com/m/store.Open", "store.Open"},
		{"(*example.com/m/store.Docs).ReadAll", "(*store.Docs).ReadAll"},
		{"(*github.com/go-chi/chi/v5.Mux).Get", "(*chi.Mux).Get"},
		{"example.com/m/v2.Open", "m.Open"},
		{"example.com/m/v2x.Open", "v2x.Open"},
		{`(*example.com/m/authz.Policy).Can("doc/export: \"a/b\"", c/d.E)`, `(*authz.Policy).Can("doc/export: \"a/b\"", d.E)`},
		{"example.com/m/opt.Each[example.com/m/store.Docs, []b.org/c.D]$1", "opt.Each[store.Docs, []c.D]$1"},
		{"example.com/größe/maß.Länge", "maß.Länge"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := ShortName(tt.full); got != tt.want {
			t.Errorf("ShortName(%q) = %q, want %q", tt.full, got, tt.want)
		}
	}
}
