/** Plans: the editors of plans and templates, the list of plans, the page of the record, recording a contact. */
package org.clientele.ui.lifecycle.internal.plan;
