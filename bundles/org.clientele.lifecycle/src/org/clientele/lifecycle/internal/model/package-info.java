/** Stage models: what is shipped, what is wrong with one, what a change of one would do. */
package org.clientele.lifecycle.internal.model;
