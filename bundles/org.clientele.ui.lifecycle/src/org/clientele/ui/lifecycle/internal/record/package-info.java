/** The page of a customer's stages: where it stands, how it got there, what keeps it from moving on. */
package org.clientele.ui.lifecycle.internal.record;
