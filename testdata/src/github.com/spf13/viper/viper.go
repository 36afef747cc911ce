// Package viper is a stub for tests: declarations with the signatures of
// github.com/spf13/viper, and nothing behind them.
package viper

import "time"

type DecoderConfigOption func(any)
type Viper struct{ configName string }

func New() (_ *Viper)                                                                       { return }
func SetDefault(key string, value any)                                                      {}
func AutomaticEnv()                                                                         {}
func ReadInConfig() (_ error)                                                               { return }
func Get(key string) (_ any)                                                                { return }
func GetBool(key string) (_ bool)                                                           { return }
func GetDuration(key string) (_ time.Duration)                                              { return }
func GetFloat64(key string) (_ float64)                                                     { return }
func GetInt(key string) (_ int)                                                             { return }
func GetInt32(key string) (_ int32)                                                         { return }
func GetInt64(key string) (_ int64)                                                         { return }
func GetIntSlice(key string) (_ []int)                                                      { return }
func GetSizeInBytes(key string) (_ uint)                                                    { return }
func GetString(key string) (_ string)                                                       { return }
func GetStringMap(key string) (_ map[string]any)                                            { return }
func GetStringMapString(key string) (_ map[string]string)                                   { return }
func GetStringMapStringSlice(key string) (_ map[string][]string)                            { return }
func GetStringSlice(key string) (_ []string)                                                { return }
func GetTime(key string) (_ time.Time)                                                      { return }
func GetUint(key string) (_ uint)                                                           { return }
func GetUint16(key string) (_ uint16)                                                       { return }
func GetUint32(key string) (_ uint32)                                                       { return }
func GetUint64(key string) (_ uint64)                                                       { return }
func IsSet(key string) (_ bool)                                                             { return }
func Unmarshal(rawVal any, opts ...DecoderConfigOption) (_ error)                           { return }
func UnmarshalKey(key string, rawVal any, opts ...DecoderConfigOption) (_ error)            { return }
func (v *Viper) Get(key string) (_ any)                                                     { return }
func (v *Viper) GetBool(key string) (_ bool)                                                { return }
func (v *Viper) GetDuration(key string) (_ time.Duration)                                   { return }
func (v *Viper) GetFloat64(key string) (_ float64)                                          { return }
func (v *Viper) GetInt(key string) (_ int)                                                  { return }
func (v *Viper) GetInt32(key string) (_ int32)                                              { return }
func (v *Viper) GetInt64(key string) (_ int64)                                              { return }
func (v *Viper) GetIntSlice(key string) (_ []int)                                           { return }
func (v *Viper) GetSizeInBytes(key string) (_ uint)                                         { return }
func (v *Viper) GetString(key string) (_ string)                                            { return }
func (v *Viper) GetStringMap(key string) (_ map[string]any)                                 { return }
func (v *Viper) GetStringMapString(key string) (_ map[string]string)                        { return }
func (v *Viper) GetStringMapStringSlice(key string) (_ map[string][]string)                 { return }
func (v *Viper) GetStringSlice(key string) (_ []string)                                     { return }
func (v *Viper) GetTime(key string) (_ time.Time)                                           { return }
func (v *Viper) GetUint(key string) (_ uint)                                                { return }
func (v *Viper) GetUint16(key string) (_ uint16)                                            { return }
func (v *Viper) GetUint32(key string) (_ uint32)                                            { return }
func (v *Viper) GetUint64(key string) (_ uint64)                                            { return }
func (v *Viper) IsSet(key string) (_ bool)                                                  { return }
func (v *Viper) Unmarshal(rawVal any, opts ...DecoderConfigOption) (_ error)                { return }
func (v *Viper) UnmarshalKey(key string, rawVal any, opts ...DecoderConfigOption) (_ error) { return }
