/** Moves of customers from stage to stage by people and imports, and what refuses them. */
package org.clientele.lifecycle.internal.move;
