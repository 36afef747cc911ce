// Package memcache is a stub for tests: declarations with the signatures of
// github.com/bradfitz/gomemcache/memcache, and nothing behind them.
package memcache

type Client struct{}
type Item struct {
	Key   string
	Value []byte
	Flags uint32
}

func (c *Client) Get(key string) (_ *Item, _ error)                           { return }
func (c *Client) GetAndTouch(key string, expiration int32) (_ *Item, _ error) { return }
func (c *Client) GetMulti(keys []string) (_ map[string]*Item, _ error)        { return }
func (c *Client) Set(item *Item) (_ error)                                    { return }
func (c *Client) Add(item *Item) (_ error)                                    { return }
func (c *Client) Replace(item *Item) (_ error)                                { return }
func (c *Client) Append(item *Item) (_ error)                                 { return }
func (c *Client) Prepend(item *Item) (_ error)                                { return }
func (c *Client) CompareAndSwap(item *Item) (_ error)                         { return }
func (c *Client) Increment(key string, delta uint64) (_ uint64, _ error)      { return }
func (c *Client) Decrement(key string, delta uint64) (_ uint64, _ error)      { return }
func (c *Client) Touch(key string, seconds int32) (_ error)                   { return }
func (c *Client) Delete(key string) (_ error)                                 { return }
func (c *Client) DeleteAll() (_ error)                                        { return }
func (c *Client) FlushAll() (_ error)                                         { return }
