package session

func (s *Session) Save() (_ error) { return }
