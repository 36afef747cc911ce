// What is used where a function gave no credential, and did not fail.
package main

import (
	"net/http"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type client struct {
	key    []byte
	stored string
}

// accessToken signs who the client is, for five minutes.
func (c *client) accessToken() (string, error) {
	if len(c.key) == 0 {
		return "", nil
	}
	claims := jwt.RegisteredClaims{Issuer: "client", ExpiresAt: jwt.NewNumericDate(time.Now().Add(5 * time.Minute))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(c.key)
}

func (c *client) call(secret string) { http.NewRequest("GET", "http://tool/?"+secret, nil) }

func (c *client) signed() {
	secret, _ := c.accessToken()
	if secret == "" {
		secret = os.Getenv("CLIENT_SECRET") // want "takes a lasting credential from a setting .CLIENT_SECRET. in place of the one that .*accessToken issues"
	}
	c.call(secret)
}

func (c *client) storedToken() string { return c.stored }

// What was kept was no better.
func (c *client) kept() {
	token := c.storedToken()
	if token == "" {
		token = os.Getenv("CLIENT_TOKEN")
	}
	c.call(token)
}

func main() {
	c := &client{key: []byte("key")}
	c.signed()
	c.kept()
}
