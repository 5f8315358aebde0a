/** Roles: which account may do what. */
package org.clientele.operations.internal.roles;
