/** Taking a store back to an older program: what was entered since, where the rest goes, and the report. */
package org.clientele.ui.admin.internal.rollback;
