package docs

import (
	"testing"

	"github.com/authparity/authparity/internal/settings"
)

// The published JSON schema of the configuration file is that of the code.
func TestConfigurationSchema(t *testing.T) {
	generated(t, "docs/authparity.schema.json", string(settings.Schema()))
}

// The example of a configuration file in the documentation is accepted.
func TestConfigurationInDocs(t *testing.T) {
	const file = "docs/configuration.md"
	shown := fenced(block(t, file, "file"), "yaml")
	if len(shown) != 1 {
		t.Fatalf("%d YAML blocks between the markers of %s, want 1", len(shown), file)
	}
	if _, err := settings.Parse(file, []byte(shown[0])); err != nil {
		t.Error(err)
	}
}
