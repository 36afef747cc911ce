// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/api/apps/v1, and nothing behind them.
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

type Deployment struct{ metav1.ObjectMeta }
type DeploymentList struct{ Items []Deployment }
type DaemonSet struct{ metav1.ObjectMeta }
type DaemonSetList struct{ Items []DaemonSet }
type StatefulSet struct{ metav1.ObjectMeta }
type StatefulSetList struct{ Items []StatefulSet }
