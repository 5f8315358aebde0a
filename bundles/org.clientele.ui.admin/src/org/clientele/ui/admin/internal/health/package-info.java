/** The health view: which contributions are switched off, why, and what to do. */
package org.clientele.ui.admin.internal.health;
