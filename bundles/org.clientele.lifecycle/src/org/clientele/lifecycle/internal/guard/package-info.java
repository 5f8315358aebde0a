/** The contributed guards of transitions, each kept from doing harm: one that fails closes the ways that ask it. */
package org.clientele.lifecycle.internal.guard;
