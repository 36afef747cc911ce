package paths

import (
	"math"
	"testing"
)

func TestWilson(t *testing.T) {
	for _, tt := range []struct {
		k, n int
		want float64
	}{
		{0, 0, 0}, {0, 4, 0}, {4, 4, 0.709}, {3, 4, 0.434}, {4, 6, 0.409}, {8, 10, 0.602}, {20, 29, 0.571}, {2, 4, 0.231},
	} {
		if got := wilson(tt.k, tt.n); math.Abs(got-tt.want) > 0.005 {
			t.Errorf("wilson(%d, %d) = %.3f, want %.3f", tt.k, tt.n, got, tt.want)
		}
	}
}
