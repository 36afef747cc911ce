package load

import (
	"context"
	"runtime"
	"sync"
)

// inParallel calls f(0) to f(n-1), GOMAXPROCS of them at a time.
func inParallel(n int, f func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// inOrder calls f for each node once it has returned for all that the node
// imports, and after that then, for which no importer waits; GOMAXPROCS nodes
// at a time. nodes has dependencies before importers; imports of other nodes
// are not waited for. It returns the context's error.
func inOrder(ctx context.Context, nodes []*node, f, then func(*node)) error {
	finished := make(map[*node]chan struct{}, len(nodes))
	for _, n := range nodes {
		finished[n] = make(chan struct{})
	}
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for _, n := range nodes {
		wg.Go(func() {
			for _, m := range n.imports {
				if c := finished[m]; c != nil {
					<-c
				}
			}
			slots <- struct{}{}
			defer func() { <-slots }()
			if ctx.Err() == nil {
				f(n)
			}
			close(finished[n])
			if ctx.Err() == nil {
				then(n)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}
