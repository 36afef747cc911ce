// Tokens of a library: registered claims, claims of one's own, and maps.
package main

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type Claims struct {
	Name string
	jwt.RegisteredClaims
}

type server struct{ key []byte }

func (s *server) sign(w http.ResponseWriter, c jwt.Claims) {
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(s.key)
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(text))
}

func (s *server) token(w http.ResponseWriter, r *http.Request) {
	s.sign(w, Claims{Name: r.FormValue("name"), RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}})
}

func (s *server) fallbackToken(w http.ResponseWriter, r *http.Request) {
	s.sign(w, Claims{Name: r.FormValue("name"), RegisteredClaims: jwt.RegisteredClaims{Subject: "fallback"}}) // want "fallbackToken makes .*Claims without an expiry .ExpiresAt., which .*token bounds"
}

func (s *server) fallbackTokenBounded(w http.ResponseWriter, r *http.Request) {
	claims := Claims{Name: r.FormValue("name")}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Minute))
	s.sign(w, claims)
}

// The expiry comes with claims that were made elsewhere.
func (s *server) fallbackTokenCopied(w http.ResponseWriter, r *http.Request) {
	s.sign(w, Claims{Name: r.FormValue("name"), RegisteredClaims: registered()})
}

func registered() jwt.RegisteredClaims {
	return jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}

func (s *server) mapToken(w http.ResponseWriter, r *http.Request) {
	s.sign(w, jwt.MapClaims{"sub": r.FormValue("name"), "exp": time.Now().Add(time.Hour).Unix()})
}

func (s *server) recoveryToken(w http.ResponseWriter, r *http.Request) {
	s.sign(w, jwt.MapClaims{"sub": r.FormValue("name")}) // want "recoveryToken makes v5.MapClaims without an expiry .exp., which .*mapToken bounds"
}

func (s *server) recoveryTokenBounded(w http.ResponseWriter, r *http.Request) {
	claims := jwt.MapClaims{"sub": r.FormValue("name")}
	claims["exp"] = time.Now().Add(time.Minute).Unix()
	s.sign(w, claims)
}

func (s *server) recoveryTokenFilled(w http.ResponseWriter, r *http.Request) {
	claims := jwt.MapClaims{"sub": r.FormValue("name")}
	bound(claims)
	s.sign(w, claims)
}

func bound(claims jwt.MapClaims) { claims["exp"] = time.Now().Add(time.Minute).Unix() }

// The claims are read, not made.
func (s *server) recoveryRead(w http.ResponseWriter, r *http.Request) {
	var claims Claims
	claims.Name = r.FormValue("name")
	if _, err := jwt.ParseWithClaims(r.FormValue("token"), &claims, nil); err != nil {
		http.Error(w, "bad token", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(claims.Name))
}

func main() {
	s := &server{}
	http.HandleFunc("POST /token", s.token)
	http.HandleFunc("POST /a", s.fallbackToken)
	http.HandleFunc("POST /b", s.fallbackTokenBounded)
	http.HandleFunc("POST /c", s.fallbackTokenCopied)
	http.HandleFunc("POST /map", s.mapToken)
	http.HandleFunc("POST /d", s.recoveryToken)
	http.HandleFunc("POST /e", s.recoveryTokenBounded)
	http.HandleFunc("POST /f", s.recoveryTokenFilled)
	http.HandleFunc("POST /g", s.recoveryRead)
	http.ListenAndServe(":8080", nil)
}
