package main

import (
	"net/http"
	"os"

	"github.com/zeromicro/go-zero/rest"
)

// registerCrates adds rows with the check of all of them as an option.
func registerCrates(server *rest.Server) {
	server.AddRoutes([]rest.Route{
		{Method: http.MethodPost, Path: "/crate/add", Handler: addCrate()},
		{Method: http.MethodPost, Path: "/crate/drop", Handler: dropCrate()},
	}, rest.WithJwt(os.Getenv("SECRET")), rest.WithPrefix("/v1"))
}

func addCrate() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.WriteFile("crate", nil, 0o600) }
}

func dropCrate() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { os.Remove("crate") }
}
