package knowledge

import "testing"

func TestDefault(t *testing.T) { Default() }
