module example.com/breakglassd

go 1.26.0
