/** Corporate accounts and their groups, when {@code cc123.ldap.url} names a directory: it is read, never written. */
package id.pln.cc123.engine.identity.ldap;
