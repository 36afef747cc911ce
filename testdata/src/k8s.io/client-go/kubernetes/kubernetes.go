// Package kubernetes is a stub for tests: declarations with the signatures of
// k8s.io/client-go/kubernetes, and nothing behind them.
package kubernetes

import (
	appsv1 "k8s.io/client-go/kubernetes/typed/apps/v1"
	authenticationv1 "k8s.io/client-go/kubernetes/typed/authentication/v1"
	authorizationv1 "k8s.io/client-go/kubernetes/typed/authorization/v1"
	corev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	rbacv1 "k8s.io/client-go/kubernetes/typed/rbac/v1"
	"k8s.io/client-go/rest"
)

type Interface interface {
	CoreV1() corev1.CoreV1Interface
	AppsV1() appsv1.AppsV1Interface
	RbacV1() rbacv1.RbacV1Interface
	AuthenticationV1() authenticationv1.AuthenticationV1Interface
	AuthorizationV1() authorizationv1.AuthorizationV1Interface
}
type Clientset struct{ host string }

func NewForConfig(c *rest.Config) (_ *Clientset, _ error)                             { return }
func (c *Clientset) CoreV1() (_ corev1.CoreV1Interface)                               { return }
func (c *Clientset) AppsV1() (_ appsv1.AppsV1Interface)                               { return }
func (c *Clientset) RbacV1() (_ rbacv1.RbacV1Interface)                               { return }
func (c *Clientset) AuthenticationV1() (_ authenticationv1.AuthenticationV1Interface) { return }
func (c *Clientset) AuthorizationV1() (_ authorizationv1.AuthorizationV1Interface)    { return }
