/** Backups by a plan: made, checked, counted. */
package org.clientele.operations.internal.backup;
