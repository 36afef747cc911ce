package zerolog

func (l *Logger) Print(v ...any)                 {}
func (l *Logger) Printf(format string, v ...any) {}
func (l *Logger) Println(v ...any)               {}
