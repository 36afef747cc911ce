package keyauth

func TokenFromContext(ctx any) (_ string) { return }
