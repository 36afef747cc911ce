// A herbarium on go-restful: filters of the container, of the service and of
// the route stand before a route, and the route is built by a chain.
package main

import (
	"database/sql"
	"log"
	"net/http"

	restful "github.com/emicklei/go-restful/v3"
)

type sheets struct{ db *sql.DB }

func (x *sheets) Specimen(id string) []byte {
	var b []byte
	x.db.QueryRow("SELECT body FROM specimens WHERE id = ?", id).Scan(&b)
	return b
}

type server struct {
	botanists map[string]bool
	sheets    *sheets
	tour      bool
}

func (s *server) botanises(req *restful.Request) bool {
	return s.botanists[req.HeaderParameter("X-User")]
}

func (s *server) open(req *restful.Request, resp *restful.Response) {
	if s.tour {
		resp.Write(s.sheets.Specimen(req.PathParameter("id"))) // want "reaches .*Specimen without .*botanises"
		return
	}
	if !s.botanises(req) {
		resp.WriteErrorString(http.StatusForbidden, "forbidden")
		return
	}
	resp.Write(s.sheets.Specimen(req.PathParameter("id")))
}

func (s *server) closed(req *restful.Request, resp *restful.Response) {
	if s.tour {
		resp.Write(s.sheets.Specimen(req.PathParameter("id")))
		return
	}
	if !s.botanises(req) {
		resp.WriteErrorString(http.StatusForbidden, "forbidden")
		return
	}
	resp.Write(s.sheets.Specimen(req.PathParameter("id")))
}

func (s *server) served(req *restful.Request, resp *restful.Response) {
	if s.tour {
		resp.Write(s.sheets.Specimen(req.PathParameter("id")))
		return
	}
	if !s.botanises(req) {
		resp.WriteErrorString(http.StatusForbidden, "forbidden")
		return
	}
	resp.Write(s.sheets.Specimen(req.PathParameter("id")))
}

func (s *server) contained(req *restful.Request, resp *restful.Response) {
	if s.tour {
		resp.Write(s.sheets.Specimen(req.PathParameter("id")))
		return
	}
	if !s.botanises(req) {
		resp.WriteErrorString(http.StatusForbidden, "forbidden")
		return
	}
	resp.Write(s.sheets.Specimen(req.PathParameter("id")))
}

func (s *server) unnamed(req *restful.Request, resp *restful.Response) {
	if s.tour {
		resp.Write(s.sheets.Specimen(req.PathParameter("id")))
		return
	}
	if !s.botanises(req) {
		resp.WriteErrorString(http.StatusForbidden, "forbidden")
		return
	}
	resp.Write(s.sheets.Specimen(req.PathParameter("id")))
}

func (s *server) only(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if !s.botanises(req) {
		resp.WriteErrorString(http.StatusForbidden, "forbidden")
		return
	}
	chain.ProcessFilter(req, resp)
}

func main() {
	db, _ := sql.Open("sqlite", "sheets.db")
	s := &server{botanists: map[string]bool{}, sheets: &sheets{db: db}}
	ws := new(restful.WebService)
	ws.Path("/sheets").Produces("image/jpeg")
	ws.Route(ws.GET("/open/{id}").To(s.open))
	ws.Route(ws.GET("/closed/{id}").Filter(s.only).Doc("one sheet").To(s.closed))
	c := restful.NewContainer()
	c.Add(ws)
	go http.ListenAndServe(":8080", c)

	inner := new(restful.WebService)
	inner.Filter(s.only)
	inner.Route(inner.GET("/served/{id}").To(s.served))
	c.Add(inner)

	strict := restful.NewContainer()
	strict.Filter(s.only)
	outer := new(restful.WebService)
	outer.Route(outer.GET("/contained/{id}").To(s.contained))
	strict.Add(outer)
	go http.ListenAndServe(":8081", strict)

	restful.Filter(s.only)
	own := new(restful.WebService)
	own.Route(own.GET("/unnamed/{id}").To(s.unnamed))
	restful.Add(own)
	log.Fatal(http.ListenAndServe(":8082", nil))
}
