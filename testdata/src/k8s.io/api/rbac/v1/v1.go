// Package v1 is a stub for tests: declarations with the signatures of
// k8s.io/api/rbac/v1, and nothing behind them.
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

type Role struct{ metav1.ObjectMeta }
type RoleList struct{ Items []Role }
type RoleBinding struct{ metav1.ObjectMeta }
type RoleBindingList struct{ Items []RoleBinding }
type ClusterRole struct{ metav1.ObjectMeta }
type ClusterRoleList struct{ Items []ClusterRole }
type ClusterRoleBinding struct{ metav1.ObjectMeta }
type ClusterRoleBindingList struct{ Items []ClusterRoleBinding }
