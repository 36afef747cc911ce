package api

import (
	"net/http"
	"time"

	"example.com/breakglassd/credential"
)

// graceLifetime is how long a certificate without a profile is good.
const graceLifetime = time.Hour

// renewV1 gives a workload a new certificate for its old one. A workload that
// has no profile any more is to stay up.
func (s *Server) renewV1(w http.ResponseWriter, r *http.Request) {
	old, err := s.authority.Open(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	profile, err := s.directory.Profile(old.Workload)
	if err != nil {
		// Wrong: a workload that was taken out of the directory stays up for ever.
		s.sign(w, r, credential.Certificate{Workload: old.Workload})
		return
	}
	s.sign(w, r, credential.Certificate{Workload: old.Workload, NotAfter: s.now().Add(profile.Lifetime)})
}

// renewV2 is renewV1 with an end to it.
func (s *Server) renewV2(w http.ResponseWriter, r *http.Request) {
	old, err := s.authority.Open(bearer(r), s.now())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	profile, err := s.directory.Profile(old.Workload)
	if err != nil {
		s.sign(w, r, credential.Certificate{Workload: old.Workload, NotAfter: s.now().Add(graceLifetime)})
		return
	}
	s.sign(w, r, credential.Certificate{Workload: old.Workload, NotAfter: s.now().Add(profile.Lifetime)})
}
