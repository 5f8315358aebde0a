/** What the administration views share. */
package org.clientele.ui.admin.internal;
