package basicauth

func UsernameFromContext(ctx any) (_ string) { return }
