// Package weakguard reports a way to an operation whose check is weaker than that of another way
package weakguard
