// Command frameworks asks for what the client chooses by the ways of frameworks.
package main

import (
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/valyala/fasthttp"
)

type policy struct{ db *sql.DB }

// Can reports whether user may do action.
func (p *policy) Can(user, action string) bool {
	var n int
	err := p.db.QueryRow("SELECT count(*) FROM grants WHERE user = ? AND action = ?", user, action).Scan(&n)
	return err == nil && n > 0
}

type server struct {
	db     *sql.DB
	policy *policy
}

func (s *server) ginHeader(c *gin.Context) {
	if c.GetHeader("X-Batch") == "" { // want `the client chooses by GetHeader "X-Batch": .* without .*Can\("gin:header"\)`
		if !s.policy.Can(c.GetHeader("X-User"), "gin:header") {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM docs WHERE id = ?", c.Param("id"))
}

func (s *server) ginQuery(c *gin.Context) {
	if _, quick := c.GetQuery("quick"); !quick { // want `the client chooses by GetQuery "quick": .* without .*Can\("gin:query"\)`
		if !s.policy.Can(c.GetHeader("X-User"), "gin:query") {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM drafts WHERE id = ?", c.Param("id"))
}

type quick struct {
	Quick bool `form:"quick"`
}

func (s *server) ginBound(c *gin.Context) {
	var in quick
	if err := c.ShouldBindQuery(&in); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if !in.Quick { // want `the client chooses by in.Quick: .* without .*Can\("gin:bound"\)`
		if !s.policy.Can(c.GetHeader("X-User"), "gin:bound") {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM bin WHERE id = ?", c.Param("id"))
}

// A value that middleware keeps is not the client's.
func (s *server) ginKept(c *gin.Context) {
	if !c.GetBool("internal") {
		if !s.policy.Can(c.GetHeader("X-User"), "gin:kept") {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
	}
	s.db.Exec("DELETE FROM kept WHERE id = ?", c.Param("id"))
}

func (s *server) echoQuery(c echo.Context) error {
	if c.QueryParam("quick") == "" { // want `the client chooses by QueryParam "quick": .* without .*Can\("echo:query"\)`
		if !s.policy.Can(c.Request().Header.Get("X-User"), "echo:query") {
			return echo.NewHTTPError(http.StatusForbidden)
		}
	}
	s.db.Exec("DELETE FROM notes WHERE id = ?", c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

func (s *server) echoHeader(c echo.Context) error {
	if c.Request().Header.Get("X-Batch") != "1" { // want `the client chooses by Get "X-Batch": .* without .*Can\("echo:header"\)`
		if !s.policy.Can(c.Request().Header.Get("X-User"), "echo:header") {
			return echo.NewHTTPError(http.StatusForbidden)
		}
	}
	s.db.Exec("DELETE FROM pages WHERE id = ?", c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberHeader(c *fiber.Ctx) error {
	if c.Get("X-Batch") == "" { // want `the client chooses by Get "X-Batch": .* without .*Can\("fiber:header"\)`
		if !s.policy.Can(c.Get("X-User"), "fiber:header") {
			return c.SendStatus(fiber.StatusForbidden)
		}
	}
	s.db.Exec("DELETE FROM cards WHERE id = ?", c.Params("id"))
	return c.SendStatus(204)
}

func (s *server) fastHeader(ctx *fasthttp.RequestCtx) {
	if string(ctx.QueryArgs().Peek("quick")) != "1" { // want `the client chooses by Peek "quick": .* without .*Can\("fast:query"\)`
		if !s.policy.Can(string(ctx.QueryArgs().Peek("user")), "fast:query") {
			ctx.Error("forbidden", 403)
			return
		}
	}
	s.db.Exec("DELETE FROM lists WHERE id = ?", ctx.UserValue("id"))
}

func main() {
	db, err := sql.Open("sqlite", "docs.db")
	if err != nil {
		panic(err)
	}
	s := &server{db, &policy{db}}
	g := gin.New()
	g.DELETE("/gin/header/:id", s.ginHeader)
	g.DELETE("/gin/query/:id", s.ginQuery)
	g.DELETE("/gin/bound/:id", s.ginBound)
	g.DELETE("/gin/kept/:id", s.ginKept)
	go g.Run(":8081")
	e := echo.New()
	e.DELETE("/echo/query/:id", s.echoQuery)
	e.DELETE("/echo/header/:id", s.echoHeader)
	go e.Start(":8082")
	f := fiber.New()
	f.Delete("/fiber/header/:id", s.fiberHeader)
	go f.Listen(":8083")
	fasthttp.ListenAndServe(":8084", s.fastHeader)
}
