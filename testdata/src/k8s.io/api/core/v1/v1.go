// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/api/core/v1, and nothing behind them.
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

type Secret struct {
	metav1.ObjectMeta
	Data map[string][]byte
}
type SecretList struct{ Items []Secret }
type ConfigMap struct {
	metav1.ObjectMeta
	Data map[string]string
}
type ConfigMapList struct{ Items []ConfigMap }
type Pod struct{ metav1.ObjectMeta }
type PodList struct{ Items []Pod }
type ServiceAccount struct{ metav1.ObjectMeta }
type ServiceAccountList struct{ Items []ServiceAccount }
type Namespace struct{ metav1.ObjectMeta }
type NamespaceList struct{ Items []Namespace }
type PodLogOptions struct {
	Container string
	Follow    bool
}
