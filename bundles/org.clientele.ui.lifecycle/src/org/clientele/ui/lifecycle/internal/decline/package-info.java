/** Declining customers: the list, the proof, decisions, churn, and the editor of decline models [L02, P13]. */
package org.clientele.ui.lifecycle.internal.decline;
