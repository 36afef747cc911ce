package paths

import (
	"math"
)

// wilsonZ is the quantile of the interval estimate: one-sided 90 %.
const wilsonZ = 1.2816

// wilson is the lower bound of the share that k of n estimate (E. B. Wilson,
// Probable inference, the law of succession, and statistical inference, 1927).
func wilson(k, n int) float64 {
	if n == 0 {
		return 0
	}
	p, m, z := float64(k)/float64(n), float64(n), wilsonZ
	return (p + z*z/(2*m) - z*math.Sqrt(p*(1-p)/m+z*z/(4*m*m))) / (1 + z*z/m)
}
